"""Made-up news of any size, with the times and events that it tells: the same seed gives the same articles.

An article has about 410 words, a time expression in some 46 words, of the kinds in `benchmarks.phrases`, and
a dated event for three in four of them, one in nine still to come: 16 dated events in 1,000 words.
`benchmarks.likeness` sets that beside real news.
"""

import html
import random
from collections.abc import Iterator
from datetime import date, timedelta

from attrs import define, field, frozen
from benchmarks.phrases import SHARES, Phrase
from benchmarks.words import BACKGROUND, BODIES, DEEDS, PEOPLE, PLACES, ROLES

from eventline.model.document import Document

FIRST_DAY, DAYS = date(2014, 1, 1), 4000  # the days on which articles appear
SENTENCES = 24  # in an article
TIMED = 0.37  # the share of sentences with a time expression


@frozen
class Time:
    """A time expression: its characters in the text, its TIMEX3 type and value."""

    start: int
    end: int
    type: str
    value: str


@frozen
class Happening:
    """A dated event: the characters of its trigger, its days, and whether it is still to come."""

    start: int
    end: int
    first: date
    last: date
    planned: bool


@frozen
class Article:
    """An article, and what is to be found in it."""

    document: Document
    times: tuple[Time, ...]
    happenings: tuple[Happening, ...]

    @property
    def html(self) -> str:
        """The article as a page with a menu, a byline, a caption, comments and a footer."""
        document = self.document
        paragraphs = [f"<p>{html.escape(p)}</p>" for p in document.text.split("\n\n")]
        return _PAGE.format(
            title=html.escape(document.title or ""),
            published=document.published,
            first="\n".join(paragraphs[:2]),
            others="\n".join(paragraphs[2:]),
        )


def articles(characters: int, seed: int = 1) -> tuple[Article, ...]:
    """Return articles of together at least *characters* characters, no article more than needed."""
    rng = random.Random(seed)
    made: list[Article] = []
    size = 0
    while size < characters:
        made.append(_article(rng, len(made)))
        size += len(made[-1].document.text)
    return tuple(made)


@define
class _Draft:
    """A text as it grows, with what was put into it."""

    text: str = ""
    times: list[Time] = field(factory=list)
    happenings: list[Happening] = field(factory=list)

    def add(self, words: str) -> tuple[int, int]:
        start = len(self.text)
        self.text += words
        return start, len(self.text)

    def add_time(self, said: Phrase) -> None:
        self.add(said.before)
        self.times.append(Time(*self.add(said.words), said.type, said.value))


def _article(rng: random.Random, number: int) -> Article:
    published = FIRST_DAY + timedelta(days=rng.randrange(DAYS))
    draft = _Draft()
    for position in range(SENTENCES):
        if position:
            draft.add("\n\n" if position % 3 == 0 else " ")
        if rng.random() < TIMED:
            (kind,) = rng.choices(tuple(SHARES), weights=tuple(SHARES.values()))
            if callable(kind):
                _tell(rng, draft, kind(rng, published))
            else:
                _describe(rng, draft, *rng.choice(kind))
        else:
            draft.add(_upper(_filled(rng, rng.choice(BACKGROUND))))
    document = Document(
        f"article-{number}", draft.text, published, f"Report {number} from {rng.choice(PLACES)}"
    )
    return Article(document, tuple(draft.times), tuple(draft.happenings))


def _tell(rng: random.Random, draft: _Draft, said: Phrase) -> None:
    """Add a sentence about a deed and its time."""
    past, base, thing = rng.choice(DEEDS)
    subject = rng.choice(
        (rng.choice(BODIES), f"{rng.choice(PEOPLE)}, {rng.choice(ROLES)} of {rng.choice(PLACES)},")
    )
    comes_first = said.first is not None and rng.random() < 0.25
    if comes_first:
        begin = len(draft.text)
        draft.add_time(said)
        draft.text = draft.text[:begin] + _upper(draft.text[begin:])
        draft.add(f", {subject}")
    else:
        draft.add(_upper(subject))
    draft.add(" will " if said.ahead else " ")
    trigger = draft.add(base if said.ahead else past)
    draft.add(" " + _filled(rng, thing))
    if not comes_first:
        draft.add(" ")
        draft.add_time(said)
    draft.add(rng.choice(_ENDS).format(place=rng.choice(PLACES)))
    if said.first is not None and said.last is not None:
        draft.happenings.append(Happening(*trigger, said.first, said.last, said.ahead))


def _describe(rng: random.Random, draft: _Draft, before: str, words: str, value: str, after: str) -> None:
    """Add a sentence about how things are, with a time that has no days."""
    draft.add(_filled(rng, before))
    kind = "DATE" if value.endswith("REF") else "SET"
    draft.add_time(Phrase("", words, value, type=kind))
    draft.add(f" {_filled(rng, after)}.")


_ENDS = (
    ".",
    " in spite of protests.",
    " without giving reasons.",
    ", against the advice of experts from {place}.",
    ", according to two officials in {place} who know the matter.",
    ", a step that critics in {place} and elsewhere call a mistake.",
)


def _filled(rng: random.Random, words: str) -> str:
    return words.format(
        n=rng.choice((12, 30, 45, 70, 120, 350, 800)),
        few=rng.choice((2, 3, 4, 5, 12)),
        place=rng.choice(PLACES),
        person=rng.choice(PEOPLE),
    )


def _upper(words: str) -> str:
    return words[0].upper() + words[1:]


def words_of(made: tuple[Article, ...]) -> Iterator[str]:
    """Yield every word of the articles."""
    for article in made:
        yield from article.document.text.split()


_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title} | The Lorvik Post</title>
<meta property="og:site_name" content="The Lorvik Post"><meta property="og:title" content="{title}">
<script type="application/ld+json">{{"@context": "https://schema.org", "@graph": [
{{"@type": "WebSite", "name": "The Lorvik Post"}},
{{"@type": "NewsArticle", "headline": "{title}", "datePublished": "{published}T10:05:00Z"}}]}}</script>
<style>body {{ margin: 0 }}</style></head><body>
<header class="top"><a href="/">The Lorvik Post</a><nav><a href="/world">World</a></nav></header>
<main><article><h1>{title}</h1><p class="byline">By <a href="/ann">Ann Lee</a></p>
{first}
<figure><img src="a.jpg" alt="A crane"><figcaption>A crane at the harbour, seen in 2019.</figcaption></figure>
{others}
</article><section class="comments"><h2>Comments</h2><p>I saw it on 1 May 2020.</p></section></main>
<aside class="related"><ul><li><a href="/x">The storm of 2 June 2018</a></li></ul></aside>
<footer><p>© 2020 The Lorvik Post</p></footer></body></html>"""
