"""Short informal writing shows itself by its own signs, not by what it quotes or links to."""

import pytest

from eventline.syntax.message import is_message


@pytest.mark.parametrize(
    "text",
    [
        "Slow shift, home by five #tired",
        "my bus was late again",
        "“No time to lose,” says mom and I have to run",
        "Last night :)",
        "grey morning again. toast and the radio",
        "Tea first, talk later http://t.co/Ab3xYz09Kl",
    ],
)
def test_what_a_writer_shows(text):
    assert is_message(text)


@pytest.mark.parametrize(
    "text",
    [
        "The council met for a day. https://news.example.org/2025/council",
        "The mayor said “I lost my way” on air.",
        'The minister, asked, said: "Trust me."',
        "The court heard him call it 'my night of shame' twice.",
        "Veterans of World War I met for a day.",
    ],
)
def test_what_short_news_holds(text):
    assert not is_message(text)


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. said on Monday it would leave.",
        "The ME region voted.",
        "Hey Jude topped the charts.",
        "Traffic on the I-95 was slow on Monday.",
        "Wow Air went bust.",
        "A U-boat sank.",
    ],
)
def test_names_are_no_signs(text):
    assert not is_message(text)
