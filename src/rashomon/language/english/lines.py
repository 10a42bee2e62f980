"""Lines of an English news page that make no claims, by what they look like. Order matters: the first match
names the reason."""

import re

# Matched against one line or paragraph, white space folded.
LINE_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "navigation",
        re.compile(
            r"(?i)^(?:also read|read also|read more|read next|see also|related|more from|more on|most read|watch|listen|recommended"
            r"|don't miss|you may also like|(?:others|people|readers) (?:are |also )?read(?:ing)?|trending|editor's picks?|sign up|subscribe|follow us|share this"
            r"|advertisement|sponsored|click here|join (?:us|our)|download our|(?:like|love|enjoy(?:ed)?) this (?:story|article|post|report)|got a tip"
            r"|this article (?:was|is|first|originally)|cookies?|we use cookies|accept (?:all )?cookies|skip to|back to top|live updates?"
            r"|comments?|newsletter|copyright|©|all rights reserved)\b"
        ),
    ),
    ("navigation", re.compile(r"^[^.!?|]{1,60}(?: \| [^|]{1,60})+$")),
    ("navigation", re.compile(r"(?i)^(?:[^.!?]{0,40}\b)?(?:reading time|min(?:ute)?s? read)\b[^.]{0,40}$")),
    (
        "caption",
        re.compile(
            r"(?i)^(?:photo(?:graph)?s?|image|picture|file (?:photo|image|picture)|video|graphic|map|illustration|pictured)\b ?[:/(|–—-]"
        ),
    ),
    ("caption", re.compile(r"(?i)\((?:photo|image|file photo|picture|credit|courtesy)\b[^)]*\)\s*$")),
    (
        "byline",
        re.compile(
            r"^(?:By|BY|Words by|Story by|Reporting by|Report by|Written by|Edited by|Editing by)\s+(?:our\b|the\b|[A-Z]).{0,120}$"
        ),
    ),
    (
        "credit",
        re.compile(
            r"(?i)^\(?(?:additional reporting|reporting|writing|editing|published|posted|compiled|source|sources|with (?:files|reporting|agencies))"
            r"\b.{0,20}\b(?:by|from|:)\s?.{0,120}$"
        ),
    ),
    ("credit", re.compile(r"^[-–—•*\s]*$")),
    (
        "date line",
        re.compile(r"(?i)^(?:(?:last )?updated|published|posted|first published|modified)\b[^.!?]{0,80}$"),
    ),
)

# "NEW YORK, May 11 (Agency) - ", "AMSTERDAM – ", "SOLLEN, Sept. 9 — ": where and when a report was filed,
# before its text.
DATELINE = re.compile(
    r"^(?:[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]+){0,4})"
    r"(?:, [A-Z][\w.'’ -]{1,30}){0,2}"
    r"(?:,? \d{1,2}(?: [A-Z][a-z]+\.?)?(?:,? \d{4})?)?"
    r"(?:,? ?\([^)\n]{2,60}\))?"
    r"\s?(?:—|–|--| -)\s?(?=[\"'“‘A-Z0-9])"
)
# "(Agency) - " alone, and "Agency — " are credits of the same place.
CREDITLINE = re.compile(r"^\([A-Z][^)\n]{1,60}\)\s?(?:—|–|--|-)\s?(?=[\"'“‘A-Z0-9])")

BULLET = re.compile(r"^(?:[-*•–—·▪]|\d{1,2}[.)])\s+(?=\S)")
# A time stamp that opens an entry of a live report: "18:05 – ", "6.30pm: ".
TIMESTAMP = re.compile(r"^\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?|GMT|BST|CET|UTC)?\s?(?:[-–—:|]\s)?(?=\S)")

# A question of at most this many words that stands alone is a heading ("What happened next?").
HEADING_QUESTION_WORDS = 7
# A line without a full stop of at most this many words is a heading or a caption.
HEADING_WORDS = 22
