"""What governments go by: the country, its capital, its seat. General knowledge, as data.

In: a name as it stands in a report. Out: one name for all that a government goes by. Who speaks for whom is decided
elsewhere."""

import re

# (country, adjective, capital, seats and other names). A capital stands for its government where it is a
# source.
_GOVERNMENTS = (
    ("afghanistan", "afghan", "kabul"),
    ("argentina", "argentine", "buenos aires", "casa rosada"),
    ("armenia", "armenian", "yerevan"),
    ("australia", "australian", "canberra"),
    ("austria", "austrian", "vienna"),
    ("azerbaijan", "azerbaijani", "baku"),
    ("bangladesh", "bangladeshi", "dhaka"),
    ("belarus", "belarusian", "minsk"),
    ("brazil", "brazilian", "brasilia"),
    ("britain", "british", "london", "downing street", "number 10", "no 10", "whitehall", "uk", 
        "united kingdom"),
    ("bulgaria", "bulgarian", "sofia"),
    ("cambodia", "cambodian", "phnom penh"),
    ("canada", "canadian", "ottawa"),
    ("chile", "chilean", "santiago"),
    ("china", "chinese", "beijing", "zhongnanhai"),
    ("colombia", "colombian", "bogota"),
    ("croatia", "croatian", "zagreb"),
    ("cuba", "cuban", "havana"),
    ("czech republic", "czech", "prague", "czechia"),
    ("denmark", "danish", "copenhagen"),
    ("egypt", "egyptian", "cairo"),
    ("estonia", "estonian", "tallinn"),
    ("ethiopia", "ethiopian", "addis ababa"),
    ("european union", "european", "brussels", "eu"),
    ("finland", "finnish", "helsinki"),
    ("france", "french", "paris", "elysee", "elysee palace"),
    ("germany", "german", "berlin"),
    ("greece", "greek", "athens"),
    ("hungary", "hungarian", "budapest"),
    ("iceland", "icelandic", "reykjavik"),
    ("india", "indian", "new delhi", "delhi"),
    ("indonesia", "indonesian", "jakarta"),
    ("iran", "iranian", "tehran"),
    ("iraq", "iraqi", "baghdad"),
    ("ireland", "irish", "dublin"),
    ("israel", "israeli", "jerusalem"),
    ("italy", "italian", "rome", "palazzo chigi"),
    ("japan", "japanese", "tokyo"),
    ("kazakhstan", "kazakh", "astana"),
    ("kenya", "kenyan", "nairobi"),
    ("latvia", "latvian", "riga"),
    ("lebanon", "lebanese", "beirut"),
    ("lithuania", "lithuanian", "vilnius"),
    ("malaysia", "malaysian", "kuala lumpur", "putrajaya"),
    ("mexico", "mexican", "mexico city"),
    ("moldova", "moldovan", "chisinau"),
    ("myanmar", "burmese", "naypyidaw"),
    ("netherlands", "dutch", "the hague", "hague"),
    ("new zealand", "new zealand", "wellington"),
    ("nigeria", "nigerian", "abuja"),
    ("north korea", "north korean", "pyongyang", "dprk"),
    ("norway", "norwegian", "oslo"),
    ("pakistan", "pakistani", "islamabad"),
    ("philippines", "philippine", "manila", "malacanang"),
    ("poland", "polish", "warsaw"),
    ("portugal", "portuguese", "lisbon"),
    ("qatar", "qatari", "doha"),
    ("romania", "romanian", "bucharest"),
    ("russia", "russian", "moscow", "kremlin", "russian federation"),
    ("saudi arabia", "saudi", "riyadh"),
    ("serbia", "serbian", "belgrade"),
    ("slovakia", "slovak", "bratislava"),
    ("south africa", "south african", "pretoria"),
    ("south korea", "south korean", "seoul", "blue house"),
    ("spain", "spanish", "madrid"),
    ("sudan", "sudanese", "khartoum"),
    ("sweden", "swedish", "stockholm"),
    ("switzerland", "swiss", "bern"),
    ("syria", "syrian", "damascus"),
    ("taiwan", "taiwanese", "taipei"),
    ("thailand", "thai", "bangkok"),
    ("turkey", "turkish", "ankara", "turkiye"),
    ("ukraine", "ukrainian", "kyiv", "kiev"),
    ("united states", "american", "washington", "white house", "us", "usa", "america", "us administration"),
    ("venezuela", "venezuelan", "caracas", "miraflores"),
    ("vietnam", "vietnamese", "hanoi"),
)  # fmt: skip
_RULERS = ("government", "authorities", "administration")


def government_of(name: str) -> str:
    """The one name, folded, for the government that a name stands for; "" where it stands for none."""
    words = [word for word in re.findall(r"\w+", name.lower()) if word not in ("the", "s")]
    return GOVERNMENTS.get("".join(words), "")


def _folded(name: str) -> str:
    return name.replace(" ", "")


def _governments() -> dict[str, str]:
    """Each name of a government, folded and joined, with the one name for all."""
    found: dict[str, str] = {}
    for country, adjective, *others in _GOVERNMENTS:
        ruled = [f"{adjective} {ruler}" for ruler in _RULERS] + [f"{country} {ruler}" for ruler in _RULERS]
        for name in (country, *others, *ruled):
            found[_folded(name)] = _folded(country)
    return found


GOVERNMENTS = _governments()
