"""Places that news names often, and the words by which a name shows itself to be one."""

from eventline.languages.en.events.countries import CAPITALS, COUNTRIES
from eventline.syntax.wordlist import listed, words

_CONFLICT_AREA = listed(
    """Kursk, Belgorod, Bryansk, Rostov, Voronezh, Sudzha, Sumy, Kharkiv, Kharkov, Donetsk, Luhansk,
    Lugansk, Donbas, Donbass, Zaporizhzhia, Zaporizhia, Zaporozhye, Kherson, Mykolaiv, Nikolaev, Odesa,
    Odessa, Dnipro, Dnipropetrovsk, Poltava, Chernihiv, Zhytomyr, Rivne, Lutsk, Lviv, Lvov, Uzhhorod,
    Ternopil, Ivano-Frankivsk, Chernivtsi, Vinnytsia, Khmelnytskyi, Cherkasy, Kropyvnytskyi, Kirovohrad,
    Mariupol, Melitopol, Berdiansk, Bakhmut, Avdiivka, Soledar, Pokrovsk, Toretsk, Chasiv Yar,
    Kramatorsk, Sloviansk, Kostiantynivka, Kurakhove, Vuhledar, Lyman, Izium, Izyum, Kupiansk,
    Vovchansk, Sievierodonetsk, Severodonetsk, Lysychansk, Popasna, Rubizhne, Enerhodar, Nikopol, Kryvyi
    Rih, Kremenchuk, Bucha, Irpin, Hostomel, Borodianka, Chernobyl, Chornobyl, Sevastopol, Simferopol,
    Kerch, Yalta, Feodosia, Snake Island, Black Sea, Sea of Azov, Azovstal, Robotyne, Orikhiv, Tokmak,
    Nova Kakhovka, Kakhovka, Kinburn Spit, Engels, Taganrog, Krasnodar, Novorossiysk, Sochi, Shebekino,
    Grayvoron, Korenevo, Rylsk, Glushkovo, Makhnovka, Debaltseve, Ilovaisk, Horlivka, Makiivka, Crimean
    Peninsula, Transcarpathia, Volyn, Dnieper, Seym"""
)
_CITIES = listed(
    """New York, New York City, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San
    Diego, Dallas, Austin, San Francisco, Seattle, Denver, Boston, Detroit, Miami, Atlanta, Minneapolis,
    Orlando, Las Vegas, Portland, Baltimore, Pittsburgh, Cleveland, Cincinnati, St. Louis, Kansas City,
    New Orleans, Nashville, Cupertino, Silicon Valley, Palo Alto, Hollywood, Manhattan, Brooklyn,
    Washington D.C., Washington DC, Toronto, Montreal, Vancouver, Calgary, Guadalajara, Tijuana,
    Acapulco, Rio de Janeiro, Sao Paulo, Medellin, Guayaquil, Maracaibo, Manchester, Birmingham,
    Liverpool, Leeds, Glasgow, Belfast, Salisbury, Marseille, Lyon, Nice, Strasbourg, Munich, Hamburg,
    Frankfurt, Cologne, Dresden, Leipzig, Dusseldorf, Ramstein, Geneva, Zurich, Davos, Lausanne, Milan,
    Naples, Turin, Venice, Florence, Lampedusa, Barcelona, Seville, Valencia, Bilbao, Porto, Rotterdam,
    The Hague, Antwerp, Ghent, Salzburg, Gdansk, Krakow, Rzeszow, Przemysl, Brno, Thessaloniki,
    Istanbul, Izmir, Antalya, St. Petersburg, Saint Petersburg, Leningrad, Kazan, Samara, Yekaterinburg,
    Novosibirsk, Vladivostok, Nizhny Novgorod, Omsk, Murmansk, Kaliningrad, Grozny, Brest, Gomel,
    Grodno, Mumbai, Bombay, Delhi, Calcutta, Kolkata, Chennai, Bangalore, Hyderabad, Karachi, Lahore,
    Peshawar, Rawalpindi, Kandahar, Herat, Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Tianjin,
    Urumqi, Lhasa, Macau, Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Busan, Ho Chi Minh City, Saigon,
    Bali, Aceh, Sydney, Melbourne, Perth, Brisbane, Adelaide, Auckland, Christchurch, Dubai, Mecca,
    Medina, Jeddah, Tel Aviv, Haifa, Gaza City, Rafah, Khan Younis, Hebron, Nablus, Jenin, Aleppo, Homs,
    Idlib, Raqqa, Mosul, Basra, Fallujah, Kirkuk, Aden, Hodeidah, Benghazi, Misrata, Sirte, Alexandria,
    Sinai, Suez, Darfur, Port Sudan, Casablanca, Lagos, Mombasa, Cape Town, Johannesburg, Durban, Dar es
    Salaam, Goma, Kano, Timbuktu, Camp David, Guantanamo Bay, Pearl Harbor"""
)
_REGIONS = listed(
    """Middle East, Far East, Balkans, Caucasus, Baltic, Baltic Sea, Baltics, Scandinavia, Siberia, Latin
    America, Central America, South America, North America, Asia, Central Asia, East Asia, Africa, North
    Africa, West Africa, Sahel, West Bank, Gaza Strip, Golan Heights, Kashmir, Punjab, Xinjiang, Tibet,
    Ossetia, South Ossetia, Abkhazia, Nagorno-Karabakh, Northern Ireland, Bavaria, Brittany, Normandy,
    Sicily, Sardinia, Corsica, Andalusia, Persian Gulf, Gulf of Mexico, Red Sea, Mediterranean,
    Mediterranean Sea, South China Sea, Strait of Hormuz, Taiwan Strait, Arctic, Antarctica, Pacific,
    Atlantic, Caribbean, Alps, Himalayas, Horn of Africa, Alabama, Alaska, Arizona, Arkansas,
    California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa,
    Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi,
    Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North
    Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee,
    Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Puerto Rico, Ontario, Quebec,
    Alberta, British Columbia, Queensland, Victoria, New South Wales, Tasmania"""
)
PLACES = COUNTRIES | frozenset(CAPITALS) | _CONFLICT_AREA | _CITIES | _REGIONS - {"EU", "European Union"}
"""Names that are places wherever they follow "in" or "at"."""

REGIONS = _REGIONS | listed(
    "Crimea, Crimean Peninsula, Donbas, Donbass, Transcarpathia, Volyn, Chechnya, Catalonia, Kurdistan"
)
"""Places that "the region" or "the peninsula" can mean."""
COMPASS = words(
    """northern southern eastern western central north south east west northeast northwest southeast southwest
    northeastern northwestern southeastern southwestern north-eastern north-western south-eastern
    south-western downtown mainland occupied neighbouring neighboring nearby upper lower"""
)
"""Words between "in" and a place."""
REGION_NOUNS = words(
    """region oblast province district county state territory krai raion governorate prefecture canton
    department republic municipality peninsula area"""
)
"""Common nouns for a part of a country, behind its name."""
SITE_NOUNS = words(
    """plant station dam airport airfield airbase base bridge port border refinery depot reservoir crossing
    strait peninsula island coast front terminal harbour harbor steelworks shipyard barracks"""
)
"""Common nouns for a spot that is called after the place before them: "the Rivne nuclear plant"."""
PLACE_NOUNS = words(
    """region oblast province district city town village county state peninsula island islands sea strait
    gulf bay river lake valley mountains airport base square street avenue road bridge port border
    university hospital stadium prison palace plant station capital republic territory krai raion
    municipality airfield headquarters embassy beach park camp coast desert canal dam"""
)
"""Common nouns that make the name before them a place: "the Kursk region"."""
GOING = words(
    """visit invade enter leave attack bomb shell storm capture seize liberate occupy cross reach hit
    strike retake evacuate flee raid besiege annex target recapture control defend tour shake batter"""
)
"""Verbs whose object is where it happens: "they raided Tarn"."""
STRUCK = GOING | words("strike damage destroy flood devastate cut plunge hold rock encircle surround lose")
"""Verbs that also tell, in the passive, what is done to a place: "Tarn was flooded"."""

NUMBERED_PARTS = words(
    """flat apartment unit room floor suite house building block plot lot shop warehouse gate platform berth
    sector zone ward precinct article section clause paragraph count charge claim exhibit"""
)
"""Parts of a site or a paper, of which a number or a letter names one, and which are no name: "Flat 3"."""
NUMBERED = NUMBERED_PARTS | words(
    """tower hangar terminal runway pier dock line route road highway motorway interstate junction flight
    kilometre kilometer bus train tram truck boat well shaft mine reactor pipeline turbine pump district area
    camp site school hospital station case docket bill resolution amendment proposition measure order lane
    brigade regiment battalion division squadron corps"""
)
"""Whatever a number names one of: also what people travel by, what parliaments deal with, and arms."""
