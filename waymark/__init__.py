"""Waymark: a signposting chatbot that points people to the right help and keeps nothing."""
