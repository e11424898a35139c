"""Countries with the adjective that says "of it" and the capital, which news uses for its government."""

_TABLE = """
Afghanistan|Afghan|Kabul; Albania|Albanian|Tirana; Algeria|Algerian|Algiers; Angola|Angolan|Luanda
Argentina|Argentine Argentinian|Buenos Aires; Armenia|Armenian|Yerevan; Australia|Australian|Canberra
Austria|Austrian|Vienna; Azerbaijan|Azerbaijani Azeri|Baku; Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka; Belarus|Belarusian Belarussian|Minsk; Belgium|Belgian|Brussels
Benin|Beninese|Porto-Novo; Bolivia|Bolivian|La Paz; Bosnia|Bosnian|Sarajevo; Botswana|Botswanan|Gaborone
Brazil|Brazilian|Brasilia; Britain|British|London; Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou; Burundi|Burundian|Bujumbura; Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaounde; Canada|Canadian|Ottawa; Chad|Chadian|N'Djamena; Chile|Chilean|Santiago
China|Chinese|Beijing; Colombia|Colombian|Bogota; Congo|Congolese|Kinshasa
Costa Rica|Costa Rican|San Jose; Croatia|Croatian|Zagreb; Cuba|Cuban|Havana; Cyprus|Cypriot|Nicosia
Czech Republic|Czech|Prague; Czechia|Czech|Prague; Denmark|Danish|Copenhagen
Djibouti|Djiboutian|Djibouti City; Ecuador|Ecuadorian Ecuadorean|Quito; Egypt|Egyptian|Cairo
El Salvador|Salvadoran|San Salvador; England|English|London; Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn; Ethiopia|Ethiopian|Addis Ababa; Fiji|Fijian|Suva; Finland|Finnish|Helsinki
France|French|Paris; Gabon|Gabonese|Libreville; Gambia|Gambian|Banjul; Georgia|Georgian|Tbilisi
Germany|German|Berlin; Ghana|Ghanaian|Accra; Greece|Greek|Athens; Guatemala|Guatemalan|Guatemala City
Guinea|Guinean|Conakry; Haiti|Haitian|Port-au-Prince; Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest; Iceland|Icelandic|Reykjavik; India|Indian|New Delhi
Indonesia|Indonesian|Jakarta; Iran|Iranian|Tehran; Iraq|Iraqi|Baghdad; Ireland|Irish|Dublin
Israel|Israeli|Jerusalem; Italy|Italian|Rome; Ivory Coast|Ivorian|Abidjan; Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo; Jordan|Jordanian|Amman; Kazakhstan|Kazakh|Astana; Kenya|Kenyan|Nairobi
Kosovo|Kosovar|Pristina; Kuwait|Kuwaiti|Kuwait City; Kyrgyzstan|Kyrgyz|Bishkek; Laos|Laotian|Vientiane
Latvia|Latvian|Riga; Lebanon|Lebanese|Beirut; Liberia|Liberian|Monrovia; Libya|Libyan|Tripoli
Lithuania|Lithuanian|Vilnius; Luxembourg|Luxembourgish|; Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe; Malaysia|Malaysian|Kuala Lumpur; Mali|Malian|Bamako; Malta|Maltese|Valletta
Mauritania|Mauritanian|Nouakchott; Mexico|Mexican|Mexico City; Moldova|Moldovan|Chisinau
Mongolia|Mongolian|Ulaanbaatar; Montenegro|Montenegrin|Podgorica; Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo; Myanmar|Burmese|Naypyidaw; Namibia|Namibian|Windhoek
Nepal|Nepali Nepalese|Kathmandu; Netherlands|Dutch|Amsterdam; New Zealand||Wellington
Nicaragua|Nicaraguan|Managua; Niger|Nigerien|Niamey; Nigeria|Nigerian|Abuja
North Korea|North Korean|Pyongyang; North Macedonia|Macedonian|Skopje; Norway|Norwegian|Oslo
Oman|Omani|Muscat; Pakistan|Pakistani|Islamabad; Palestine|Palestinian|Ramallah
Panama|Panamanian|Panama City; Paraguay|Paraguayan|Asuncion; Peru|Peruvian|Lima
Philippines|Philippine Filipino|Manila; Poland|Polish|Warsaw; Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha; Romania|Romanian|Bucharest; Russia|Russian|Moscow; Rwanda|Rwandan|Kigali
Saudi Arabia|Saudi|Riyadh; Scotland|Scottish|Edinburgh; Senegal|Senegalese|Dakar; Serbia|Serbian Serb|Belgrade
Sierra Leone||Freetown; Singapore|Singaporean|; Slovakia|Slovak Slovakian|Bratislava
Slovenia|Slovenian Slovene|Ljubljana; Somalia|Somali|Mogadishu; South Africa|South African|Pretoria
South Korea|South Korean|Seoul; South Sudan|South Sudanese|Juba; Soviet Union|Soviet|
Spain|Spanish|Madrid; Sri Lanka|Sri Lankan|Colombo; Sudan|Sudanese|Khartoum; Sweden|Swedish|Stockholm
Switzerland|Swiss|Bern; Syria|Syrian|Damascus; Taiwan|Taiwanese|Taipei; Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma; Thailand|Thai|Bangkok; Togo|Togolese|Lome; Tunisia|Tunisian|Tunis
Turkey|Turkish|Ankara; Turkiye|Turkish|Ankara; Turkmenistan|Turkmen|Ashgabat; Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv Kiev; United Arab Emirates|Emirati|Abu Dhabi; United Kingdom|British|London
United States|American|Washington; Uruguay|Uruguayan|Montevideo; Uzbekistan|Uzbek|Tashkent
Venezuela|Venezuelan|Caracas; Vietnam|Vietnamese|Hanoi; Wales|Welsh|Cardiff; Yemen|Yemeni|Sanaa
Zambia|Zambian|Lusaka; Zimbabwe|Zimbabwean|Harare; US||; U.S.||; UK||; U.K.||; USA||; UAE||
America|American|; EU|European|; European Union|European|; Europe|European|; Yugoslavia|Yugoslav|
Czechoslovakia|Czechoslovak|; Crimea|Crimean|Simferopol; Chechnya|Chechen|Grozny; Gaza|Gazan|
Transnistria|Transnistrian|Tiraspol; Hong Kong||; Greenland|Greenlandic|Nuuk; Vatican||
Catalonia|Catalan|Barcelona; Kurdistan|Kurdish|Erbil
"""


def _rows() -> list[tuple[str, str, str]]:
    rows = (row.strip().split("|") for line in _TABLE.split("\n") for row in line.split(";") if row.strip())
    return [(name, adjectives, capital) for name, adjectives, capital in rows]


SAME = (("United States", "US", "U.S.", "USA", "America"), ("United Kingdom", "UK", "U.K.", "Britain"))
"""Countries that go by several names, of which an article uses mostly one."""

COUNTRIES = frozenset(name for name, _, _ in _rows())
ADJECTIVES: dict[str, str] = {
    adjective: name
    for name, adjectives, _ in reversed(_rows())
    for adjective in (
        [adjectives] if adjectives.startswith(("North", "South", "Sri", "Costa")) else adjectives.split()
    )
}
"""Adjective to country: ``ADJECTIVES["Polish"]`` is ``"Poland"``."""
CONTINENTAL = frozenset(("African", "American", "Arab", "Asian", "European", "Slavic"))
"""Adjectives for people of several countries: "West African" leaders."""
CAPITALS: dict[str, str] = {
    capital: name
    for name, _, capitals in _rows()
    for capital in (["Kyiv", "Kiev"] if capitals == "Kyiv Kiev" else [capitals] if capitals else [])
}
"""Capital to country."""

GOVERNMENTS: dict[str, str] = {
    "Kremlin": "Russia",
    "White House": "United States",
    "Pentagon": "United States",
    "State Department": "United States",
    "Capitol Hill": "United States",
    "Congress": "United States",
    "Downing Street": "United Kingdom",
    "Whitehall": "United Kingdom",
    "Westminster": "United Kingdom",
    "Holyrood": "Scotland",
    "Elysee": "France",
    "Élysée": "France",
    "Quai d'Orsay": "France",
    "Bundestag": "Germany",
    "Bundeswehr": "Germany",
    "Knesset": "Israel",
    "Duma": "Russia",
    "State Duma": "Russia",
    "Verkhovna Rada": "Ukraine",
    "Rada": "Ukraine",
    "Bankova": "Ukraine",
    "Sejm": "Poland",
    "Blue House": "South Korea",
    "Zhongnanhai": "China",
    "Brussels": "European Union",
}
"""Seats of power that stand for whose they are."""

_LEADERS = """
Russia: putin medvedev yeltsin lavrov mishustin shoigu; Soviet Union: gorbachev brezhnev; China: xi hu jiang
Ukraine: zelenskyy zelensky zelenskiy poroshenko yanukovych kuchma shmyhal; Israel: netanyahu sharon rabin
United States: trump biden obama bush clinton reagan carter; Germany: merkel scholz merz kohl schroeder
France: macron hollande sarkozy chirac mitterrand; Turkey: erdogan; India: modi; Belarus: lukashenko
United Kingdom: starmer sunak truss johnson may cameron brown blair thatcher; Poland: duda tusk morawiecki
Hungary: orban; Italy: meloni draghi berlusconi; Canada: trudeau carney; North Korea: kim; Syria: assad
Libya: gaddafi gadhafi qaddafi; Egypt: sisi mubarak morsi; Venezuela: maduro chavez; Brazil: lula bolsonaro
Iran: khamenei raisi pezeshkian rouhani; Iraq: saddam; Cuba: castro; Serbia: vucic milosevic
Japan: kishida ishiba abe; South Korea: yoon moon; Georgia: saakashvili; Kazakhstan: tokayev nazarbayev
"""
LEADERS: dict[str, str] = {
    name: country.strip()
    for row in _LEADERS.replace("\n", ";").split(";")
    if ":" in row
    for country, names in [row.split(":")]
    for name in names.split()
}
"""Last names of those who led a country in the news of the last decades, lower case, to the country."""


def country_in(phrase: str) -> str:
    """Return the country that a phrase names first, by its name, adjective or capital; empty without one.

    >>> country_in("the Peruvian president"), country_in("Lima’s envoy"), country_in("the mayor")
    ('Peru', 'Peru', '')
    >>> country_in("South African President")
    'South Africa'
    """
    parts = phrase.replace("’s", " ").replace("'s", " ").split()
    told = (_country(" ".join(parts[j : j + 2])) or _country(word) for j, word in enumerate(parts))
    return next((country for country in told if country), "")


def _country(word: str) -> str:
    return ADJECTIVES.get(word) or CAPITALS.get(word) or (word if word in COUNTRIES else "")
