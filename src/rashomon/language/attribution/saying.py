"""A saying: who says what, in one sentence, and with which words. The record that the readers of attribution
share."""

from dataclasses import dataclass
from typing import Any

from rashomon.records.reading import Stance

Token = Any


@dataclass(frozen=True, kw_only=True)
class Saying:
    """`source` (head of the words that name who says it; None: nobody is named) says, with `cue`, the
    clause of `content`.

    `told`: the head of the audience of "told Y". `own`: indices of the tokens of the attribution itself.
    `carried`: the word of saying that the cue only carries ("made the case", "is sure", "went on to say")."""

    cue: Token
    stance: Stance
    source: Token | None
    content: Token
    told: Token | None = None
    own: frozenset[int] = frozenset()
    carried: Token | None = None

    @property
    def words(self) -> str:
        """The cue as the report words it: "expressed concern", "went on to say"."""
        if self.carried is None or self.carried.i < self.cue.i:
            return str(self.cue.text)
        return str(self.cue.doc[self.cue.i : self.carried.i + 1].text)
