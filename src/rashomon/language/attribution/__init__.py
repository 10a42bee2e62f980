"""Who says what: the readers of attribution, from the words of a sentence to the chain of its speakers."""
