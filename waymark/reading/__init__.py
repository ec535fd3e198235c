"""What plain rules read from a message: who speaks, about whom, where, when, what circumstances, what danger. No model; right where it speaks."""
