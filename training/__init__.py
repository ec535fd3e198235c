"""How the sentence encoder is made. Never needed to run Waymark."""
