"""The decisions: pure functions of what was read, what is known and the time. No Rasa, no web, no clock of its own."""
