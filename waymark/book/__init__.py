"""The book: everything that a person can be told and where each situation leads, printed for the safeguarding lead to read and sign."""
