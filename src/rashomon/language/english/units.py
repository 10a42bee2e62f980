"""English words for units and currencies, and the one name each is given."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Unit name -> words and signs for it. Words are matched whole, after a space or a hyphen.
UNITS = {
    "percentage points": ("percentage points", "percentage point", "pct points"),
    "basis points": ("basis points", "basis point"),
    "percent": ("per cent", "percent", "pct", "%", "pc"),
    "kilometres per second": ("kilometres per second", "kilometers per second", "km/s"),
    "kilometres per hour": (
        "kilometres per hour",
        "kilometers per hour",
        "kilometres an hour",
        "kilometers an hour",
        "km/h",
        "kph",
        "kmh",
    ),
    "miles per hour": ("miles per hour", "miles an hour", "mph"),
    "square kilometres": (
        "square kilometres",
        "square kilometers",
        "square kilometre",
        "square kilometer",
        "sq km",
        "km²",
    ),
    "square miles": ("square miles", "square mile", "sq mi"),
    "square metres": ("square metres", "square meters", "square metre", "square meter", "sq m", "m²"),
    "square feet": ("square feet", "square foot", "sq ft"),
    "cubic metres": ("cubic metres", "cubic meters", "cubic metre", "cubic meter"),
    "cubic feet": ("cubic feet", "cubic foot"),
    "metres per second": (
        "metres per second",
        "meters per second",
        "metres a second",
        "meters a second",
        "m/s",
    ),
    "light years": ("light years", "light year"),
    "megawatt hours": ("megawatt hours", "megawatt hour", "mwh"),
    "gigawatt hours": ("gigawatt hours", "gigawatt hour", "gwh"),
    "terawatt hours": ("terawatt hours", "terawatt hour", "twh"),
    "kilowatt hours": ("kilowatt hours", "kilowatt hour", "kwh"),
    "parts per million": ("parts per million", "ppm"),
    "nautical miles": ("nautical miles", "nautical mile"),
    "kilometres": ("kilometres", "kilometers", "kilometre", "kilometer", "kms", "km"),
    "metres": ("metres", "meters", "metre", "meter", "m"),
    "centimetres": ("centimetres", "centimeters", "centimetre", "centimeter", "cm"),
    "millimetres": ("millimetres", "millimeters", "millimetre", "millimeter", "mm"),
    "miles": ("miles", "mile"),
    "yards": ("yards", "yard"),
    "feet": ("feet", "foot", "ft"),
    "inches": ("inches", "inch"),
    "knots": ("knots", "knot", "kts", "kt"),
    "metric tons": ("metric tons", "metric ton", "tonnes", "tonne"),
    "tons": ("tons", "ton"),
    "kilograms": ("kilograms", "kilogrammes", "kilogram", "kilos", "kilo", "kg"),
    "grams": ("grams", "grammes", "gram", "g"),
    "ounces": ("ounces", "ounce", "oz"),
    "pounds": ("pounds", "pound", "lbs", "lb"),
    "litres": ("litres", "liters", "litre", "liter"),
    "gallons": ("gallons", "gallon"),
    "barrels": ("barrels", "barrel"),
    "hectares": ("hectares", "hectare"),
    "acres": ("acres", "acre"),
    "degrees Celsius": ("degrees celsius", "degrees centigrade", "°c"),
    "degrees Fahrenheit": ("degrees fahrenheit", "°f"),
    "degrees": ("degrees", "degree", "°"),
    "megawatts": ("megawatts", "megawatt", "mw"),
    "gigawatts": ("gigawatts", "gigawatt", "gw"),
    "kilowatts": ("kilowatts", "kilowatt", "kw"),
    "magnitude": ("magnitude",),
    "kelvin": ("kelvin", "kelvins"),
    "decibels": ("decibels", "decibel", "db"),
    "milliseconds": ("milliseconds", "millisecond"),
    "volts": ("volts", "volt"),
    "hertz": ("hertz", "hz"),
    "gigabytes": ("gigabytes", "gigabyte", "gb"),
    "megabytes": ("megabytes", "megabyte", "mb"),
    "seconds": ("seconds", "second"),
    "minutes": ("minutes", "minute", "mins", "min"),
    "hours": ("hours", "hour", "hrs"),
    "days": ("days", "day"),
    "weeks": ("weeks", "week"),
    "months": ("months", "month"),
    "years": ("years", "year"),
    "decades": ("decades", "decade"),
    "centuries": ("centuries", "century"),
}
TIME_UNITS = _words("""
    seconds minutes hours days weeks months years decades centuries
""")
# Races that are named by their length ("the 400m hurdles").
RACES = _words("""
    hurdles steeplechase freestyle backstroke breaststroke butterfly sprints heats relays
""")
# These signs need no space before them, and what is written with one is a measure even before a noun.
GLUED = (
    "km/h",
    "km/s",
    "kph",
    "km²",
    "kmh",
    "km",
    "mph",
    "kg",
    "cm",
    "mm",
    "m²",
    "m",
    "ft",
    "g",
    "lbs",
    "lb",
    "%",
    "°c",
    "°f",
    "°",
    "mwh",
    "gwh",
    "twh",
    "kwh",
    "m/s",
    "mw",
    "gw",
    "kw",
    "gb",
    "mb",
    "hz",
)

# What stands before the number -> ISO 4217.
CURRENCY_SIGNS = {
    "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD",
    "S$": "SGD", "R$": "BRL", "NT$": "TWD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR",
    "₽": "RUB", "₺": "TRY", "₩": "KRW", "₴": "UAH", "₦": "NGN", "₱": "PHP", "₪": "ILS", "Rs.": "INR",
    "Rs": "INR",
}  # fmt: skip
CURRENCY_CODES = (
    "USD", "EUR", "GBP", "JPY", "CHF", "NOK", "SEK", "DKK", "ISK", "PLN", "CZK", "HUF", "RON", "BGN", "RUB",
    "UAH", "TRY", "CNY", "INR", "AUD", "CAD", "NZD", "HKD", "SGD", "KRW", "BRL", "MXN", "ZAR", "NGN", "KES",
    "EGP", "ILS", "SAR", "AED",
)  # fmt: skip
# Words after the number -> ISO 4217, or the word itself where several states have a money of that name.
CURRENCY_WORDS = {
    "us dollars": "USD", "u.s. dollars": "USD", "american dollars": "USD", "australian dollars": "AUD",
    "canadian dollars": "CAD", "dollars": "USD", "dollar": "USD", "bucks": "USD", "euros": "EUR",
    "euro": "EUR", "pounds sterling": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rubles": "RUB",
    "roubles": "RUB", "ruble": "RUB", "rouble": "RUB", "rupees": "rupees", "rupee": "rupees",
    "swiss francs": "CHF", "francs": "francs", "franc": "francs", "norwegian kroner": "NOK",
    "danish kroner": "DKK", "kroner": "kroner", "krone": "kroner", "swedish kronor": "SEK", "kronor": "SEK",
    "krona": "SEK", "swedish crowns": "SEK", "norwegian crowns": "NOK", "czech crowns": "CZK",
    "danish crowns": "DKK", "crowns": "crowns", "crown": "crowns", "zlotys": "PLN", "zloty": "PLN",
    "forints": "HUF", "forint": "HUF", "leva": "BGN", "lev": "BGN", "lei": "lei", "hryvnia": "UAH",
    "hryvnias": "UAH", "lira": "TRY", "liras": "TRY", "shekels": "ILS", "shekel": "ILS", "dirhams": "dirhams",
    "riyals": "riyals", "dinars": "dinars", "pesos": "pesos", "peso": "pesos", "rand": "ZAR", "naira": "NGN",
    "baht": "THB", "ringgit": "MYR", "reais": "BRL", "reals": "BRL", "shillings": "shillings",
    "cents": "cents", "cent": "cents", "pence": "pence",
}  # fmt: skip
