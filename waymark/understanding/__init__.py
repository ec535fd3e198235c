"""Understanding: Rasa NLU components that turn a message into facts, danger and the likeliest situations."""
