"""Rasa actions: thin. They read the tracker, ask `waymark.signposting` and utter."""
