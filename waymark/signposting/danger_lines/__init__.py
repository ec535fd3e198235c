"""How danger is said, one way a line, in the notation of `danger_notation`. For safeguarding leads to read."""
