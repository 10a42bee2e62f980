"""English names of countries and states beside those of the gazetteer, and the words around names of
places."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Name -> ISO 3166 code of the country.
COUNTRY_ALIASES = {
    "US": "US", "U.S.": "US", "U.S": "US", "USA": "US", "U.S.A.": "US", "America": "US",
    "United States of America": "US", "UK": "GB", "U.K.": "GB", "U.K": "GB", "Britain": "GB",
    "Great Britain": "GB", "UAE": "AE", "Czech Republic": "CZ", "Holland": "NL", "Netherlands": "NL",
    "Burma": "MM", "Ivory Coast": "CI", "Macedonia": "MK", "Congo": "CD", "DR Congo": "CD", "DRC": "CD",
    "Cape Verde": "CV", "East Timor": "TL", "Swaziland": "SZ", "Turkiye": "TR", "Türkiye": "TR",
    "Palestine": "PS", "PRC": "CN", "Republic of Ireland": "IE", "Vatican City": "VA",
}  # fmt: skip
# Parts of a country and the country they lie in.
PARTS = {
    "England": "GB", "Scotland": "GB", "Wales": "GB", "Northern Ireland": "GB", "Crimea": "UA",
    "Kurdistan": "IQ",
}  # fmt: skip
STATE_ABBREVIATIONS = {
    "Ala.": "Alabama", "Ariz.": "Arizona", "Ark.": "Arkansas", "Calif.": "California", "Colo.": "Colorado",
    "Conn.": "Connecticut", "Del.": "Delaware", "Fla.": "Florida", "Ga.": "Georgia", "Ill.": "Illinois",
    "Ind.": "Indiana", "Kan.": "Kansas", "Ky.": "Kentucky", "La.": "Louisiana", "Mass.": "Massachusetts",
    "Md.": "Maryland", "Mich.": "Michigan", "Minn.": "Minnesota", "Miss.": "Mississippi", "Mo.": "Missouri",
    "Mont.": "Montana", "N.C.": "North Carolina", "N.D.": "North Dakota", "N.H.": "New Hampshire",
    "N.J.": "New Jersey", "N.M.": "New Mexico", "N.Y.": "New York", "Neb.": "Nebraska", "Nev.": "Nevada",
    "Okla.": "Oklahoma", "Ore.": "Oregon", "Pa.": "Pennsylvania", "R.I.": "Rhode Island",
    "S.C.": "South Carolina", "S.D.": "South Dakota", "Tenn.": "Tennessee", "Tex.": "Texas",
    "Va.": "Virginia", "Vt.": "Vermont", "W.Va.": "West Virginia", "Wash.": "Washington", "Wis.": "Wisconsin",
    "Wyo.": "Wyoming",
}  # fmt: skip
STATES_OF = "US"
# Names of cities that differ from those in the gazetteer.
CITY_ALIASES = {
    "New York": "New York City", "NYC": "New York City", "D.C.": "Washington", "Washington DC": "Washington",
    "Washington D.C.": "Washington", "Kiev": "Kyiv",
}  # fmt: skip
ARTICLE = "the"
RELATIVE_PERSON = "who"
# What stands before a place and hardly before anything else with a name; and what may stand before one.
AT_WORDS = _words("in near outside around across off throughout inside")
TOWARD_WORDS = _words("at from to into over toward towards between")
# Nouns that make a name a place's: "the port of X", "the X region".
KINDS = _words("""
    region province oblast county district village town city island islands isle peninsula river lake bay
    gulf strait sound fjord skerry reef valley harbour harbor airport port coast border suburb
    neighbourhood neighborhood capital state regions provinces oblasts counties districts prefecture
    municipality cape archipelago canton commune township
""")
KIND_OF = "of"
# A ship, a paper or a firm has the article too; a place that has it bears one of these in its name or ends in
# "s".
ARTICLED = _words("""
    sea gulf bay ocean strait channel river lake mountain peninsula desert valley coast republic kingdom
    hague vatican arctic antarctic atlantic pacific baltic mediterranean caucasus caribbean bronx sahara
    sahel levant west east north south middle region district province county square hall bridge tower
    house building airport station hospital school university centre center stadium museum church
    cathedral mosque palace street road avenue harbour harbor port canal dam park pentagon crimea donbas
    midwest congo gambia ukraine sudan us u.s. uk u.k. uae
""")
# Names and capitalised words that stand where a place may stand and are none.
NO_PLACES = _words("""
    mr mrs ms dr gov sen rep president minister captain commander covid internet twitter facebook gmt bst
    est edt tv congress parliament senate house court council committee assembly islam christianity
    english french spanish arabic german russian chinese god heaven hell bible earth eu e.u nato un u.n
""") | {"white house", "capitol hill", "wall street", "supreme court"}
