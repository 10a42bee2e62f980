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
    "Kurdistan": "IQ", "Donbas": "UA", "Bavaria": "DE", "Saxony": "DE", "Hesse": "DE", "Catalonia": "ES",
    "Andalusia": "ES", "Galicia": "ES", "Sicily": "IT", "Sardinia": "IT", "Tuscany": "IT", "Lombardy": "IT",
    "Normandy": "FR", "Brittany": "FR", "Corsica": "FR", "Provence": "FR", "Flanders": "BE", "Wallonia": "BE",
    "Ontario": "CA", "Alberta": "CA", "Manitoba": "CA", "Saskatchewan": "CA", "Nova Scotia": "CA",
    "British Columbia": "CA", "New Brunswick": "CA", "Newfoundland": "CA", "New South Wales": "AU",
    "Queensland": "AU", "Tasmania": "AU", "Western Australia": "AU", "South Australia": "AU",
    "Northern Territory": "AU", "Siberia": "RU", "Chechnya": "RU", "Dagestan": "RU", "Xinjiang": "CN",
    "Tibet": "CN", "Sichuan": "CN", "Guangdong": "CN", "Kashmir": "IN", "Kerala": "IN", "Gujarat": "IN",
    "Bihar": "IN", "Assam": "IN", "West Bengal": "IN", "Uttar Pradesh": "IN", "Balochistan": "PK",
    "Sindh": "PK", "Darfur": "SD", "Tigray": "ET", "Transylvania": "RO", "Zealand": "DK", "Jutland": "DK",
    "Lapland": "FI", "Anatolia": "TR", "Kosovo": "XK", "Aceh": "ID", "Java": "ID", "Sumatra": "ID",
    "Mindanao": "PH", "Hokkaido": "JP", "Gaza Strip": "PS", "West Bank": "PS",
}  # fmt: skip
# People or adjective -> ISO 3166 code of their country.
PEOPLES = {
    "Afghan": "AF", "Albanian": "AL", "Algerian": "DZ", "American": "US", "Argentine": "AR", "Armenian": "AM",
    "Australian": "AU", "Austrian": "AT", "Azerbaijani": "AZ", "Bangladeshi": "BD", "Belarusian": "BY",
    "Belgian": "BE", "Bolivian": "BO", "Bosnian": "BA", "Brazilian": "BR", "British": "GB", "Bulgarian": "BG",
    "Burmese": "MM", "Canadian": "CA", "Chilean": "CL", "Chinese": "CN", "Colombian": "CO", "Croatian": "HR",
    "Cuban": "CU", "Cypriot": "CY", "Czech": "CZ", "Danish": "DK", "Dutch": "NL", "Egyptian": "EG",
    "English": "GB", "Estonian": "EE", "Ethiopian": "ET", "Filipino": "PH", "Finnish": "FI", "French": "FR",
    "Georgian": "GE", "German": "DE", "Ghanaian": "GH", "Greek": "GR", "Haitian": "HT", "Hungarian": "HU",
    "Icelandic": "IS", "Indian": "IN", "Indonesian": "ID", "Iranian": "IR", "Iraqi": "IQ", "Irish": "IE",
    "Israeli": "IL", "Italian": "IT", "Jamaican": "JM", "Japanese": "JP", "Jordanian": "JO", "Kazakh": "KZ",
    "Kenyan": "KE", "Kuwaiti": "KW", "Latvian": "LV", "Lebanese": "LB", "Libyan": "LY", "Lithuanian": "LT",
    "Malaysian": "MY", "Maltese": "MT", "Mexican": "MX", "Moldovan": "MD", "Mongolian": "MN", "Moroccan": "MA",
    "Nepalese": "NP", "Nigerian": "NG", "Norwegian": "NO", "Pakistani": "PK", "Palestinian": "PS",
    "Peruvian": "PE", "Polish": "PL", "Portuguese": "PT", "Qatari": "QA", "Romanian": "RO", "Russian": "RU",
    "Rwandan": "RW", "Saudi": "SA", "Scottish": "GB", "Senegalese": "SN", "Serbian": "RS", "Singaporean": "SG",
    "Slovak": "SK", "Slovenian": "SI", "Somali": "SO", "Spanish": "ES", "Sudanese": "SD", "Swedish": "SE",
    "Swiss": "CH", "Syrian": "SY", "Taiwanese": "TW", "Tanzanian": "TZ", "Thai": "TH", "Tunisian": "TN",
    "Turkish": "TR", "Ugandan": "UG", "Ukrainian": "UA", "Uruguayan": "UY", "Venezuelan": "VE",
    "Vietnamese": "VN", "Welsh": "GB", "Yemeni": "YE", "Zambian": "ZM", "Zimbabwean": "ZW",
}  # fmt: skip
# A name that lives on in that of a firm is the firm's ("Orvane" beside "Orvane Industries").
FIRM_WORDS = _words("""
    labs laboratories inc corp group railways industries holdings partners energy motors systems media foods
    airlines airways components capital technologies pharma pharmaceuticals software logistics steel
    insurance electronics robotics oil mining shipping aerospace brewery
""")
# "St. X" and "Saint X" are one name.
SAINTS = {"St. ": "Saint ", "St ": "Saint ", "Saint ": "St. "}
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
    "Washington D.C.": "Washington", "Kiev": "Kyiv", "Hague": "The Hague", "Marseilles": "Marseille",
    "Lyons": "Lyon", "Oryol": "Orel", "Odessa": "Odesa", "Lvov": "Lviv", "Basle": "Basel", "Leghorn": "Livorno",
}  # fmt: skip
ARTICLE = "the"
RELATIVE_PERSON = "who"
# "X, an analyst": what is so explained is a person, unless the noun is one for places.
INDEFINITE = frozenset({"a", "an"})
# What stands before a place and hardly before anything else with a name; and what may stand before one.
AT_WORDS = _words("in near outside around across off throughout inside")
TOWARD_WORDS = _words("at from to into over toward towards between")
# Nouns that make a name a place's: "the port of X", "the X region".
KINDS = _words("""
    region province oblast county district village town city island islands isle peninsula river lake bay
    gulf strait sound fjord skerry reef valley harbour harbor airport port coast border suburb
    neighbourhood neighborhood capital state regions provinces oblasts counties districts prefecture
    municipality cape archipelago canton commune township hometown
""")
# Between names that share a noun ("the X, Y and Z regions").
LISTING = frozenset({",", "and", "or", "&"})
# A place's name before one of these with a capital is that of a paper.
PAPERS = _words("""
    today times post herald tribune gazette journal telegraph
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
    mars venus jupiter saturn moon jr sr inc ltd l.l.c.s
""") | {"white house", "capitol hill", "wall street", "supreme court"}
