"""What is English in the language stage: word lists and patterns, no procedure."""
