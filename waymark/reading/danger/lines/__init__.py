"""How danger is said, one way a line, in the notation of `notation.py`. For safeguarding leads to read."""
