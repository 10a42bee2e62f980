"""The mutation test: clean reports, a child of each with a single seeded change of a known kind, and how often
`compare` finds it, puts it where it is and calls it by its name.

    python -m quality.mutations              a row a kind; exit 1 where a floor of mutations.toml does not hold
    python -m quality.mutations --show       and what was missed
    python -m quality.mutations --children   and the changes themselves, to be read by eye

What is expected follows from the change made, never from what the program reads. Its readings of the parent only
tell where things of a kind stand."""
