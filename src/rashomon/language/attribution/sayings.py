"""Who says, in the grammar of one sentence: reporting verbs, "according to", nouns of saying, adverbs of
hearsay.

In goes a parsed sentence; out come sayings: the cue, the words that name the source, the clause that is
said. Who the source is (names, pronouns) and which claims the clause holds is left to others."""

from typing import Any

from rashomon.language.attribution.citing import by_citing
from rashomon.language.attribution.nouns import by_conviction, by_label, by_noun
from rashomon.language.attribution.phrases import by_preposition, by_view
from rashomon.language.attribution.saying import Saying
from rashomon.language.attribution.syntax import clause_of
from rashomon.language.attribution.verbs import by_verb
from rashomon.language.pack import speech

Token = Any


def find_sayings(sentence: Any) -> tuple[Saying, ...]:
    """The sayings of a sentence, in the order of their cues. A clause may be said by several, one inside the other."""
    found: list[Saying] = []
    for token in sentence:
        if token.lower_ in speech.PREPOSITIONS:
            found.extend(by_preposition(token))
        elif token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB"):
            found.extend(by_verb(token, sentence))
        elif token.pos_ == "NOUN":
            found.extend(by_noun(token))
            found.extend(by_view(token))
        elif token.text == ":":
            found.extend(by_label(token, sentence))
        elif token.lower_ in speech.CONVICTIONS:
            found.extend(by_conviction(token))
        elif token.lower_ in speech.HEARSAY:
            found.append(
                Saying(
                    cue=token,
                    stance="neutral",
                    source=None,
                    content=clause_of(token),
                    own=frozenset({token.i}),
                )
            )
    found.extend(cited for saying in tuple(found) for cited in by_citing(saying))
    return tuple(found)
