"""`waymark bench`: how fast, how large, and how well messages are understood. Figures, never tests."""
