"""Lots: what looks drawn at random and is the same in every run. In: a seed and what the lot is for; out: a number."""

import hashlib
from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


def lot(*parts: object) -> int:
    """A number that depends on the parts and on nothing else."""
    told = "\0".join(str(part) for part in parts)
    return int.from_bytes(hashlib.sha256(told.encode("utf-8")).digest()[:8], "big")


def draw(items: Sequence[Item], *parts: object) -> Item:
    """One of the items."""
    return items[lot(*parts) % len(items)]
