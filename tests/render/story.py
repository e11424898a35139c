"""A made-up chronology of the Kursk campaign that shows every status, window and basis once at "
"least."""

from attrs import frozen

from eventline.model.chronology import Chronology
from eventline.model.document import Document
from eventline.model.event import Basis, Conflict, Event, Evidence
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.span import Span

DOCUMENTS = (
    Document(
        "morning-1",
        "Ukrainian forces crossed into Russia's Kursk region on 6 August, officials said. It is the "
        "boldest raid since Moscow began its full-scale invasion in February 2022.\n\nA state of "
        "emergency was declared a day later. Ukraine has set up a commandant's office in Sudzha, its top "
        "general reported on Thursday.",
        published="2024-08-16",
        title="Ukraine digs in inside Russia",
        url="https://morning.example/2024/08/16/kursk",
        source="Morning Courier",
    ),
    Document(
        "evening-1",
        "The incursion began on 7 August, a border guard told this newspaper. Three bridges over the "
        "Seym were hit between 16 and 18 August.\n\nNobody knows yet whether Kyiv may try to hold the "
        "nuclear plant at Kurchatov.",
        published="2024-08-20",
        title="Bridges fall one after another",
        url="https://evening.example/bridges",
        source="Evening Ledger",
    ),
    Document(
        "wire-1",
        "North Korean units arrived in the autumn, NATO confirmed on 28 October.\n\nWashington has "
        "lifted its limits on long-range missiles, two people said on 17 November. Ukraine launched a "
        "second push on 5 January and captured two North Korean soldiers by 11 January.",
        published="2025-01-14",
        title="A second push in Kursk",
        url="https://wire.example/second-push",
        source="Harbour Wire",
    ),
    Document(
        "morning-2",
        "Vladimir Putin visited a command post in Kursk on Wednesday, a day after Kyiv agreed to a "
        "thirty-day ceasefire in Jeddah. It was his first trip to the front since April 2023.\n\nThe "
        "United States suspended military aid from 3 to 10 March and resumed it on Tuesday.\n\nYuri "
        "Ushakov dismissed the truce as a breather on Thursday. Steve Witkoff is to meet Russian "
        "officials later in the day. Talks on a ceasefire could open as early as Friday. Russian troops "
        "had crept through a gas pipeline on 8 March. Valery Gerasimov said the operation was nearly "
        "over. Kyiv denied that its men were surrounded. North Korean troops have fought there since "
        "December.",
        published="2025-03-13",
        title="Putin puts on a uniform for Kursk",
        url="https://morning.example/2025/03/13/uniform",
        source="Morning Courier",
    ),
    Document(
        "wire-2",
        "Donald Trump and Vladimir Putin spoke by telephone on 18 March and agreed to halt strikes on "
        "energy sites for thirty days.\n\nMoscow claimed the town of Sudzha on 12 March. Both sides "
        "reached an understanding on the Black Sea on 25 March. The presidents plan to meet in May. "
        "Prisoners were exchanged by 19 April. Valery Gerasimov reported the whole region retaken on 26 "
        "April.",
        published="2025-04-27",
        title="What became of the talks",
        url="https://wire.example/what-became",
        source="Harbour Wire",
    ),
)
BY_ID = {document.id: document for document in DOCUMENTS}


@frozen
class Told:
    """One event as a line of the list below: the words that tell it and how they are read."""

    document: str
    trigger: str
    headline: str
    first: str | None
    last: str | None = None
    actor: str | None = None
    words: str | None = None
    status: str = "occurred"
    grain: Grain | None = None
    lasted: bool = False
    best: str | None = None
    speaker: str | None = None
    open_end: bool = False
    place: str | None = None
    theme: str = "fighting"


TOLD = (
    Told("morning-1", "invasion", "Moscow begins full-scale invasion of Ukraine", "2022-02-01", "2022-03-01",
         "Russia", "February 2022", grain=Grain.MONTH),
    Told("morning-1", "crossed", "Ukrainian forces cross into Kursk region", "2024-08-06", "2024-08-07",
         "Ukraine",
         "on 6 August", "reported", speaker="officials", place="Kursk region"),
    Told("morning-1", "declared", "State of emergency declared in Kursk region", "2024-08-07", "2024-08-08",
         "Russia", "a day later", theme="law"),
    Told("morning-1", "set up", "Ukraine sets up commandant's office in Sudzha", "2024-08-15", "2024-08-16",
         "Ukraine", "on Thursday", "reported", speaker="its top general", place="Sudzha", theme="law"),
    Told("evening-1", "hit", "Three bridges over the Seym hit", "2024-08-16", "2024-08-19", "Ukraine",
         "between 16 and 18 August", place="Seym"),
    Told("evening-1", "try to hold", "Kyiv may try to hold nuclear plant at Kurchatov", None, None, "Ukraine",
         None, "possible", place="Kurchatov"),
    Told("wire-1", "arrived", "North Korean units arrive", "2024-09-01", "2024-12-01", "North Korea",
         "in the autumn", grain=Grain.SEASON, theme="movement"),
    Told("wire-1", "confirmed", "NATO confirms North Korean units", "2024-10-28", "2024-10-29", "NATO",
         "on 28 October", theme="statement"),
    Told("wire-1", "lifted", "Washington lifts limits on long-range missiles", "2024-11-17", "2024-11-18",
         "United States", "on 17 November", "reported", speaker="two people", theme="aid"),
    Told("wire-1", "push", "Ukraine launches second push in Kursk", "2025-01-05", "2025-01-06", "Ukraine",
         "on 5 January"),
    Told("wire-1", "captured", "Two North Korean soldiers captured", None, "2025-01-12", "Ukraine",
         "by 11 January"),
    Told("morning-2", "visited", "Vladimir Putin visits command post in Kursk", "2025-03-12", "2025-03-13",
         "Russia", "on Wednesday", place="Kursk", theme="movement"),
    Told("morning-2", "agreed", "Kyiv agrees to thirty-day ceasefire in Jeddah", "2025-03-11", "2025-03-12",
         "Ukraine", "a day after", place="Jeddah", theme="talks"),
    Told("morning-2", "trip", "Putin's previous trip to the front", "2023-04-01", "2023-05-01", "Russia",
         "April 2023", grain=Grain.MONTH, theme="movement"),
    Told("morning-2", "suspended", "United States suspends military aid", "2025-03-03", "2025-03-11",
         "United States", "from 3 to 10 March", lasted=True, theme="aid"),
    Told("morning-2", "resumed", "United States resumes military aid", "2025-03-11", "2025-03-12",
         "United States", "on Tuesday", theme="aid"),
    Told("morning-2", "dismissed", "Yuri Ushakov dismisses truce as a breather", "2025-03-13", "2025-03-14",
         "Russia", "on Thursday", speaker="Yuri Ushakov", theme="statement"),
    Told("morning-2", "meet", "Steve Witkoff to meet Russian officials", "2025-03-13", "2025-03-14",
         "United States", "later in the day", "planned", theme="talks"),
    Told("morning-2", "open", "Talks on ceasefire could open", "2025-03-14", None, "Russia",
         "as early as Friday", "possible", theme="talks", open_end=True),
    Told("morning-2", "crept", "Russian troops creep through gas pipeline", "2025-03-08", "2025-03-09",
         "Russia",
         "on 8 March"),
    Told("morning-2", "said", "Gerasimov says operation nearly over", "2025-03-12", "2025-03-14", "Russia",
         None, "reported", speaker="Valery Gerasimov", best="2025-03-13", theme="statement"),
    Told("morning-2", "surrounded", "Kyiv's men surrounded", "2025-03-12", "2025-03-14", "Ukraine", None,
         "negated", speaker="Kyiv", best="2025-03-13"),
    Told("morning-2", "fought", "North Korean troops fight in Kursk", "2024-12-01", None, "North Korea",
         "since December", grain=Grain.MONTH, lasted=True, open_end=True),
    Told("wire-2", "spoke", "Donald Trump and Vladimir Putin speak by telephone", "2025-03-18", "2025-03-19",
         "United States", "on 18 March", theme="talks"),
    Told("wire-2", "claimed", "Moscow claims town of Sudzha", "2025-03-12", "2025-03-13", "Russia",
         "on 12 March",
         "reported", speaker="Moscow", place="Sudzha"),
    Told("wire-2", "reached", "Understanding reached on the Black Sea", "2025-03-25", "2025-03-26", "Russia",
         "on 25 March", theme="talks"),
    Told("wire-2", "plan to meet", "Presidents plan to meet", "2025-05-01", "2025-06-01", "United States",
         "in May",
         "planned", grain=Grain.MONTH, theme="talks"),
    Told("wire-2", "exchanged", "Prisoners exchanged", None, "2025-04-20", "Ukraine", "by 19 April",
         theme="talks"),
    Told("wire-2", "retaken", "Gerasimov reports whole region retaken", "2025-04-26", "2025-04-27", "Russia",
         "on 26 April", "reported", speaker="Valery Gerasimov"),
)  # fmt: skip


def story() -> Chronology:
    """Return 29 events from 5 articles: 28 dated, one disputed, told by two articles."""
    events = [_event(number, told) for number, told in enumerate(TOLD)]
    return Chronology(tuple(events), "The Kursk campaign and the ceasefire talks", DOCUMENTS)


def _event(number: int, told: Told) -> Event:
    when = None
    if told.first or told.last:
        when = Interval(told.first, None if told.open_end else told.last, granularity=told.grain)
    reports = (_evidence(told, when),)
    conflicts: tuple[Conflict, ...] = ()
    if told.trigger == "crossed":
        other = Interval("2024-08-07", "2024-08-08")
        again = Told("evening-1", "began", told.headline, "2024-08-07", words="on 7 August")
        reports = (*reports, _evidence(again, other))
        conflicts = (Conflict(other, ("evening-1",)),)
    return Event(
        id=f"{number:012x}", headline=told.headline, when=when, lasted=told.lasted, status=told.status,
        best=told.best and Interval(told.best, None).first, speaker=told.speaker, place=told.place,
        actors=(told.actor,) if told.actor else (), theme=told.theme, confidence=0.9, evidence=reports,
        conflicts=conflicts,
    )  # fmt: skip


def _evidence(told: Told, when: Interval | None) -> Evidence:
    text = BY_ID[told.document].text
    at = text.index(told.trigger)
    start = max(text.rfind(". ", 0, at) + 2 if ". " in text[:at] else 0, text.rfind("\n\n", 0, at) + 2, 0)
    end = next(i + 1 for i in range(at, len(text)) if text[i : i + 2] in (". ", ".\n", "."))
    start = start if "\n\n" in text[:at] or ". " in text[:at] else 0
    words = text.index(told.words, start) if told.words else None
    return Evidence(
        told.document, Span(start, end), Span(at, at + len(told.trigger)),
        None if words is None or not told.words else Span(words, words + len(told.words)),
        Basis.EXPRESSION if told.words else Basis.PUBLICATION if when else None, text[start:end], when,
        speaker=told.speaker,
    )  # fmt: skip
