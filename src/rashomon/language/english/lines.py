"""Lines of an English news page that make no claims, by what they look like. Order matters: the first match
names the reason."""

import re

# Words part at spaces alone, and no pattern can part a line in two ways: a line costs its length.
_WORD = r"[A-Z][\w.'’-]*"
_NAME = rf"{_WORD}(?: {_WORD}){{0,4}}"
_NOT_A_DATE = r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)"
_AGENCIES = r"(?:AP|AFP|ANSA|Bloomberg|dpa|DPA|EFE|EPA|Getty(?: Images)?|Kyodo|PA(?: Wire| Media)?|PTI|Reuters|REUTERS|TASS|UPI|Xinhua)"
_ROLES = r"(?:correspondent|reporter|editor|writer|columnist|critic|contributor|staff|bureau|chief)"

# Matched against one line or paragraph, white space folded, whether or not it ends with a full stop: what
# these open is no body text in either case.
LINE_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "navigation",
        re.compile(
            r"(?i)^(?:also read|read also|now read|read (?:more|next|the (?:rest|full)|our|here)|see also\b.{0,2}:|most read|editor's picks?"
            r"|don't miss|you may also like|(?:others|people|readers) (?:are |also )?read(?:ing)?|sign up|subscribe (?:to|now|today|for|here)"
            r"|follow (?:us|@)|share (?:this|on|your)|like and share|click (?:here|on)|(?:join|follow) (?:us|our|the conversation)\b|like us on"
            r"|download (?:our|the) (?:\w+ ){0,2}apps?|(?:like|love|enjoy(?:ed)?) this (?:story|article|post|report)|got a tip|have your say"
            r"|what do you think|tell us\b|let us know|do you (?:know more|have (?:a story|any|information))|if you have been affected"
            r"|this (?:article|story|post) (?:first|originally|was (?:first|originally)|is (?:free|part|for))|watch (?:the (?:video|clip|moment)|more|live|now|here)"
            r"|listen to (?:this|the|our) (?:article|story|podcast|episode)|(?:we|this (?:web)?site|our (?:web)?site) uses? cookies|by continuing to (?:use|browse|visit|read)"
            r"|accept (?:all )?cookies|skip to|back to top|to continue reading|you(?: ha|')ve reached your|already a (?:subscriber|member)"
            r"|support our (?:journalism|work)|get (?:our|the) .{0,60}\b(?:newsletters?|inbox|app)\b|for more(?: \w+)?, (?:visit|see|call|go|click|e-?mail)"
            r"|(?:story|article) continues|loading\b[.…]*$|all rights reserved|our standards:|the views expressed)"
        ),
    ),
    ("navigation", re.compile(r"(?i)\b(?:all rights reserved|terms of (?:use|service) apply)\.?$")),
    ("navigation", re.compile(r"^[^.!?|]{1,60}(?: \| [^|]{1,60})+$")),
    ("navigation", re.compile(r"(?i)^(?:[^.!?]{0,40}\b)?(?:reading time|min(?:ute)?s? read)\b[^.]{0,40}$")),
    (
        "correction",
        re.compile(
            r"(?i)^(?:corrections?|clarifications?|editor['’]?s['’]? note|disclaimer)\b ?[:(–—-]"
            r"|^(?:an|a previous|the|this) ?(?:earlier|original|previous)? ?(?:version of )?(?:this|the) (?:article|story|report|headline)"
            r" (?:has been|was|had|mis|incorrectly|wrongly|gave|said)"
            r"|^this (?:article|story|report) (?:has been|was) (?:updated|amended|corrected)"
        ),
    ),
    (
        "caption",
        re.compile(
            r"(?i)^[\[(]?(?:photo(?:graph)?s?|image|picture|file (?:photo|image|picture)|video|graphic|map|illustration|pictured|caption)\b ?[:/(|–—-]"
            r"|^(?:pictured (?:above|below|left|right)|file photo|(?:photo(?:graph)?|picture|image|video) (?:by|credit|courtesy)\b)"
        ),
    ),
    (
        "caption",
        re.compile(
            r"(?i)[\[(](?:photo|image|file photo|picture|credit|courtesy|ap photo)\b[^)\]]*[)\]]\s*$"
            r"|[.!?]\s(?:photo(?:graph)?s?|pictures?|images?|credit)(?:: | by )[^.!?]{2,60}\.?$|\bfile photo\.?$"
        ),
    ),
    (
        "caption",
        re.compile(
            rf"(?:[.!?]\s|^){_AGENCIES}(?: Photo)?\s?/\s?{_NAME}\.?$|(?:[.!?]\s|^){_NAME}\s?/\s?{_AGENCIES}\.?$"
        ),
    ),
    (
        "byline",
        re.compile(
            rf"^(?:By|BY|Words by|Story by|Reporting by|Report by|Written by|Edited by|Editing by)\s+{_NOT_A_DATE}"
            rf"{_NAME}(?:(?:,? and |, |; | in | for | at |,? (?:[Ee]diting|[Ww]riting|[Rr]eporting) by |, (?:[a-z]+ ){{0,3}}{_ROLES}\b)(?:{_NAME})?){{0,6}}\.?$"
        ),
    ),
    (
        "credit",
        re.compile(
            rf"^(?:[-–—]+ ?)?\(?(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Pp]ublished|[Pp]osted)"
            rf"(?: by| from|:| for)\s(?:[^.!?]{{0,20}}\bby\s)?(?:the )?{_NOT_A_DATE}{_NAME}(?:[,;]? (?:and|in|on|for|by|[Ee]diting|[Ww]riting|[Rr]eporting|{_WORD}),?){{0,14}}\.?\)?\.?$"
        ),
    ),
    (
        "credit",
        re.compile(
            r"(?i)^\(?(?:sources?|with (?:files|reporting|agencies)(?: from)?) ?(?::|from) ?[^.!?]{0,120}$"
        ),
    ),
    (
        "credit",
        re.compile(
            rf"^(?:[-–—]+ ?)?\(?{_NAME}(?:,? (?:and|in|for|of) {_NAME}|, {_NAME}){{0,8}},? (?:also )?contributed"
            r" (?:reporting|to (?:this|the) (?:report|story|article|dispatch))\b[^.!?]{0,60}\.?\)?$"
        ),
    ),
    ("navigation", re.compile(r"(?i)^(?:(?:see |on |turn to )?page )?[A-H]\d{1,2}\.?$")),
    (
        "credit",
        re.compile(
            rf"^(?:[-–—•*#_=~.\s]*|-?30-?|ENDS?|\(?(?:[–—-]+ ?)?{_AGENCIES}(?:[/, ]+(?:and )?{_AGENCIES})*\)?\.?)$"
        ),
    ),
    (
        "contact",
        re.compile(
            r"(?i)^[^.!?]{0,80}(?:\bcontact|\breach(?:ed)?|\be-?mail(?:ed)?|\bwrite to|\btwitter|\bx):? ?(?:\w+ ){0,3}(?:at |on |us )*@?[\w.+-]*@[\w.-]+\.?$"
            r"|^(?:contact|reach|e-?mail|call|phone|tel(?:ephone)?)\b[^.!?]{0,60}[ :][+(]?\d[\d() -]{5,}\.?$"
            r"|^(?:https?://|www\.|@)\S+$|^(?:[#@]\w+[ ,]*)+$"
        ),
    ),
    (
        "byline",
        re.compile(
            rf"^{_NAME} (?:is|was) (?:an?|the) (?:[\w-]+ ){{0,3}}(?:staff (?:writer|reporter)|contribut(?:or|ing \w+))\b[^.!?]*\.?$|^{_NAME} covers [^.!?]{{3,60}} for (?:the )?[^.!?]{{3,40}}\.$"
        ),
    ),
)

# Matched against lines that do not end as a sentence does: a sentence may open with any of these words.
BARE_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "navigation",
        re.compile(
            r"(?i)^(?:related|more from|more on|watch|listen|recommended|trending|subscribe|follow|advertisement|sponsored|cookies?|live updates?"
            r"|comments?|\d+ comments?|newsletters?|copyright|©|share|save|print|e-?mail|log in|sign in|up next|next|previous|also on|topics?|tags?|filed under"
            r"|terms of|privacy|slide \d|\d+ of \d+|join)\b"
        ),
    ),
    ("navigation", re.compile(r"^[^.!?>»]{1,40}(?: [>»›] [^>»›]{1,60})+$")),
    (
        "byline",
        re.compile(
            rf"^(?:By|BY|From|FROM) (?:our\b|the\b|{_NAME}).{{0,120}}$|^{_NAME},? (?:[a-z]+ ){{0,3}}{_ROLES}$|^{_NAME} (?:staff )?and (?:news )?agenc(?:y|ies)$|^{_NAME}, (?:[A-Za-z]+ ){{0,3}}{_ROLES}\b.{{0,40}}$"
        ),
    ),
    (
        "date line",
        re.compile(
            r"(?i)^(?:(?:last )?updated|published|posted|first published|modified)\b[^!?]{0,80}$"
            r"|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? (?:\d{1,2},? )?\d{4}\b.{0,30}$"
            r"|^\d+ (?:minutes?|hours?|days?) ago$"
        ),
    ),
)

# "NEW YORK, May 11 (Agency) - ", "AMSTERDAM – ", "SOLLEN, Sept. 9 — ": where and when a report was filed,
# before its text.
DATELINE = re.compile(
    r"^(?:[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]+){0,4})"
    r"(?:, [A-Z][\w.'’ -]{1,30}){0,2}"
    r"(?:,? \d{1,2}(?: [A-Z][a-z]+\.?)?(?:,? \d{4})?)?"
    r"(?:,? ?\([^)\n]{2,60}\))?"
    r"\s?(?:—|–|―|--| -)\s?(?=[\"'“‘A-Z0-9])"
)
# "SOLLEN, 9 September. /Agency/ ", "SOLLEN, September 9 (Agency) ": without a dash.
SLASHLINE = re.compile(
    r"^[A-Z][A-Z.'’ -]{2,40},? ?(?:[A-Z][\w.'’ -]{1,30}, ?)?(?:\d{1,2} [A-Z][a-z]+\.?|[A-Z][a-z]+\.? \d{1,2})(?:,? \d{4})?\.? ?"
    r"/[^/\n]{2,40}/\.?\s?(?:[-–—]\s)?(?=[\"'“‘A-Z0-9])"
)
# "(Agency) - " alone, and "Agency — " are credits of the same place.
CREDITLINE = re.compile(r"^\([A-Z][^)\n]{1,60}\)\s?(?:—|–|--|-)\s?(?=[\"'“‘A-Z0-9])")

# "UPDATE 2-", "WRAPUP 1-": what wires put before a headline.
SLUG = re.compile(
    r"(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|INTERVIEW|ANALYSIS) ?\d{0,2}-(?=[\"'“‘A-Z])"
)

BULLET = re.compile(r"(?:[-*•–—·▪■●◦►‣]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)")
# Bullets after which a line without a full stop is told. A dash may open a signature ("— Ann Lee, nurse"),
# a number a heading.
TELLING_BULLETS = frozenset("-*•·▪■●◦►‣")
# A time stamp that opens an entry of a live report: "18:05 – ", "6.30pm: ".
TIMESTAMP = re.compile(
    r"\[?(?:[01]?\d|2[0-3])(?:[.:h][0-5]\d\]?\s?(?:[ap]\.?m\b\.?|GMT|BST|CET|UTC)?|\s?[ap]\.?m\b\.?)\]?"
    r"(?:\s?[-–—:|]\s+(?=\S)|\s+(?=[A-Z\"“‘'])|[-–—:|]?$)"
)

# A question of at most this many words that stands alone is a heading ("What happened next?").
HEADING_QUESTION_WORDS = 7
# A line without a full stop of at most this many words is a heading or a caption.
HEADING_WORDS = 22
# A list item without a full stop of at least this many words is told, not a link.
ITEM_WORDS = 5
# From this share of capitals on, a line is a headline.
TITLE_CASE = 0.6
# A line of this share of numbers is a row of a table.
TABLE_SHARE = 0.4
