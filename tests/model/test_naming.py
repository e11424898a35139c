"""Names asked for as a reader would type them."""

import pytest

from eventline.model.naming import is_called


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("Ada Venn", "venn"),
        ("TIX 50", "tix 50 index"),
        ("TIX", "TIX 50 index"),
        ("Norden", "Norden Industrial Average"),
        ("Mint Board", "US Mint Board"),
        ("Mint Board", "the mint board"),
        ("Orlo Company", "Orlo"),
        ("Orlo", "Orlo Corporation"),
        ("HTW", "Harbour Tin Works"),
        ("Harbour Tin Works", "HTW"),
        ("Field & Marsh's 200", "F&M 200"),
        ("Board of Trade", "BT"),
        ("A55", "Orlo A55"),
        ("Nikkei", "NIKKEI 225"),
        ("Nikkei 225", "the nikkei"),
        ("410 Skylark", "Orlo 410 Skylark"),
    ],
)
def test_finds(name: str, asked: str) -> None:
    assert is_called(name, asked)


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("Bank of Peru", "Peru"),
        ("Vennard", "Venn"),
        ("TIX 80", "TIX 50 index"),
        ("New Lorvik", "New Lorvik Stock Exchange"),
        ("US", "US Mint Board"),
        ("Harbour Tin Works", "HTX"),
        ("Orlo", "Orlo A55"),
        ("Orlo 600", "Orlo 410"),
        ("FTSE 250", "FTSE 100"),
        ("Boeing", "Boeing 737"),
        ("Ada Venn", ""),
        ("", "Venn"),
    ],
)
def test_refuses(name: str, asked: str) -> None:
    assert not is_called(name, asked)
