"""Whether the words around a time look ahead. In: the parse's token at which the time stands; out: True (they
look ahead), False (they look back) or None (they do not say). Word lists come from the language pack."""

from typing import Any

from rashomon.language.pack import tense as words

# How far up the tree a verb is looked for.
REACH = 8
INTENT = words.AHEAD | words.ASKING | words.ASKING_WITH


def looks_ahead(token: Any, heading: bool = False) -> bool | None:
    """Whether the clause that holds `token` speaks of what is to come."""
    path = _path(token)
    if any(word.lemma_.lower() in words.LOOKING_BACK for word in path[1:]):
        return False
    if path[-1].lemma_.lower() in words.PASSING and path[-1].tag_ in ("VBD", "VBN"):
        return False
    if _is_of_the_past(path):
        return False
    if any(_ahead_word(word) for word in path[1:]):
        return True
    if any(word.lemma_.lower() in words.SAYING_NOUNS for word in path[1:]):
        return False
    verb = path[-1] if path[-1].pos_ in ("VERB", "AUX") else None
    if verb is None:
        return _beneath_noun(path)
    if _asked_for(path, verb):
        return True
    if _comes_after(path):
        return False
    tense = _of_verb(verb, heading, 0)
    if tense is False and is_limit(token) and _is_present_perfect(verb):
        return True
    limited = token.head.lower_ in words.LIMITS or (token.i and token.nbor(-1).lower_ in words.LIMITS)
    return tense if tense is not None or not limited else True


def _is_of_the_past(path: list[Any]) -> bool:
    """ "Friday's fire", "the forecast in July", "less than forecast in July", "since Friday"."""
    token, first = path[0], path[1] if len(path) > 1 else path[0]
    if any(word.lower_ == words.SINCE for word in path[1:]):
        return True
    noun = path[2] if first.pos_ == "ADP" and len(path) > 2 else first
    if noun.pos_ == "NOUN" and noun.lemma_.lower() in words.UNPLANNED and noun is not token:
        return True
    if noun.lemma_.lower() in words.FORECASTS and first.lower_ != words.FORECAST_FOR:
        compared = any(word.lower_ == words.COMPARING for word in (*path, *noun.children, noun.head))
        return compared or noun.pos_ == "NOUN"
    return False


def _comes_after(path: list[Any]) -> bool:
    """Whether the time is of a thing that came before what is told ("are searching a house after Friday's
    vote"), unless what is told is to come itself."""
    after = next((word for word in path[2:] if word.lower_ in words.AFTER), None) or _before_phrase(path[1:2])
    if after is None:
        return False
    verb = _governor(after)
    auxiliaries = [child.tag_ for child in verb.children if child.dep_ in ("aux", "auxpass")]
    return verb.pos_ in ("VERB", "AUX") and verb.tag_ != "VB" and not {"MD", "TO"} & set(auxiliaries)


def _before_phrase(preposition: list[Any]) -> Any:
    """The "after" of "after the landslide on Saturday", where the parse ties "on Saturday" elsewhere."""
    if not preposition or preposition[0].pos_ != "ADP":
        return None
    token = preposition[0]
    for _ in range(REACH):
        if not token.i:
            return None
        token = token.nbor(-1)
        if token.lower_ in words.AFTER:
            return token
        if token.pos_ not in ("NOUN", "PROPN", "ADJ", "DET", "NUM"):
            return None
    return None


def _governor(word: Any) -> Any:
    """The nearest verb above a word, else the root."""
    for _ in range(REACH):
        if word.head == word:
            break
        word = word.head
        if word.pos_ in ("VERB", "AUX"):
            break
    return word


def _path(token: Any) -> list[Any]:
    """The token, its head, its head's head … up to the first verb or the root."""
    path = [token]
    while len(path) < REACH and path[-1].head is not path[-1] and path[-1].head != path[-1]:
        path.append(path[-1].head)
        if path[-1].pos_ in ("VERB", "AUX"):
            break
    return path


def _ahead_word(word: Any) -> bool:
    """ "scheduled", "due", "deadline"; a finite past ("planned the attack on Monday") is none."""
    lemma = _phrasal(word)
    if lemma not in words.AHEAD and word.lower_ not in words.AHEAD:
        return False
    past = any(child.dep_ == "aux" and child.tag_ == "VBD" for child in word.children)
    return word.tag_ != "VBD" and not past


def _phrasal(word: Any) -> str:
    """The lemma, with the particle of a verb ("put_off")."""
    lemma = str(word.lemma_).lower()
    particle = next((child.lower_ for child in word.children if child.dep_ == "prt"), None)
    return lemma if particle is None else f"{lemma}_{particle}"


def is_limit(token: Any) -> bool:
    """Whether the time ends something ("until at least March 20")."""
    return token.head.lower_ in words.UNTIL or (token.i > 0 and token.nbor(-1).lower_ in words.UNTIL)


def is_called_off(token: Any) -> bool:
    """Whether what is of that time is called off ("cancelled Friday's match")."""
    return any(_phrasal(word) in words.CALLING_OFF for word in _path(token)[1:])


def _is_present_perfect(verb: Any) -> bool:
    return any(
        child.dep_ == "aux" and child.tag_ in ("VBP", "VBZ") and child.lemma_ == "have"
        for child in verb.children
    )


def _beneath_noun(path: list[Any]) -> bool | None:
    """No verb to go by: only a limit ("by Friday") looks ahead."""
    return True if path[0].head.lower_ in words.LIMITS else None


def _asked_for(path: list[Any], verb: Any) -> bool:
    """ "called for a vote on Thursday": the time belongs to what is asked for."""
    lemma = verb.lemma_.lower()
    inside = path[1:-1]
    if any(child.dep_ == "poss" for word in inside for child in word.children):
        return False
    if lemma in words.ASKING_WITH:
        asked = [child for child in verb.children if child.lower_ == words.ASKING_FOR and child.i < path[0].i]
        return any(child in inside or child.i > verb.i for child in asked)
    return lemma in words.ASKING and any(word.dep_ == "dobj" for word in inside)


def _of_verb(verb: Any, heading: bool, depth: int) -> bool | None:
    children = list(verb.children)
    auxiliaries = [child for child in children if child.dep_ in ("aux", "auxpass")]
    perfect = any(child.lemma_ == "have" for child in auxiliaries)
    if any(child.tag_ == "MD" or child.lower_ in words.AHEAD_MODALS for child in auxiliaries):
        return not perfect
    if any(child.tag_ == "TO" for child in auxiliaries) or verb.tag_ == "VB":
        return _infinitive(verb, heading, depth)
    if perfect or verb.tag_ in ("VBD", "VBN") or any(child.tag_ == "VBD" for child in auxiliaries):
        return (
            False
            if verb.tag_ != "VBN" or auxiliaries or verb.dep_ == "ROOT"
            else _upwards(verb, heading, depth)
        )
    if verb.tag_ == "VBG" and not auxiliaries:
        return _upwards(verb, heading, depth)
    # A heading's present tense tells what has happened; so does a verb of saying.
    return None if heading or verb.lemma_.lower() in words.SAYING or verb.lemma_ == "be" else True


def _infinitive(verb: Any, heading: bool, depth: int) -> bool | None:
    """ "is to meet", "agreed to meet"; below a verb in the past that does not look ahead, the past."""
    head = verb.head
    if head == verb:
        # "Ask me in May": nobody is named who does it.
        orders = verb.tag_ == "VB" and not any(child.dep_ == "nsubj" for child in verb.children)
        return True if heading or orders else None
    if head.lemma_ == "be" or head.lemma_.lower() in INTENT or head.lemma_ == "go":
        return True
    return _upwards(verb, heading, depth)


def _upwards(verb: Any, heading: bool, depth: int) -> bool | None:
    head = verb.head
    while head.head != head and head.pos_ not in ("VERB", "AUX") and depth < REACH:
        head, depth = head.head, depth + 1
    if head == verb or depth >= REACH or head.pos_ not in ("VERB", "AUX"):
        return False if verb.tag_ == "VBN" else None
    return _of_verb(head, heading, depth + 1)


def is_said(token: Any) -> bool:
    """Whether the time tells when something was said, not when it happened ("he said on Monday")."""
    path = _path(token)
    if any(word.lemma_.lower() in words.SAYING_NOUNS for word in path[1:]):
        return True
    return len(path) <= 3 and path[-1].lemma_.lower() in words.SAYING


def is_background(token: Any) -> bool:
    """Whether the time belongs to a noun that the clause speaks of ("Monday's vote", "the vote on Monday was
    close"), so that the clause itself need not be of that time."""
    if token.dep_ in ("poss", "compound", "nmod"):
        return True
    return any(
        word.pos_ in ("NOUN", "PROPN") and word.dep_ in ("nsubj", "nsubjpass") for word in _path(token)[1:]
    )
