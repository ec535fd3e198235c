"""Danger to life, read by plain rules before any model is asked. For safeguarding leads to read: `lines`."""
