"""Differences between two wordings of one proposition: a module for each of the nine kinds of variant."""
