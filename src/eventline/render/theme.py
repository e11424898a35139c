"""The colours of the chart: for light and for dark screens, and for paper."""

from attrs import evolve, frozen


@frozen
class Theme:
    """Colours as ``#rrggbb``; *lanes* are told apart also by people who see no red or no green.

    *ink*, *muted* and *accent* (links) are for text, *paper* and *tint* lie behind it, *mark* behind a
    sentence that reports an event and *glow* behind the one that was chosen, *after* behind the time after
    the last article.
    """

    ink: str
    muted: str
    paper: str
    grid: str
    line: str
    after: str
    conflict: str
    tint: str
    accent: str
    mark: str
    glow: str
    lanes: tuple[str, ...]

    def lane(self, number: int) -> str:
        """Return the colour of a lane; they repeat after the last."""
        return self.lanes[number % len(self.lanes)]


LIGHT = Theme(
    ink="#1c2025",
    muted="#5b6470",
    paper="#ffffff",
    grid="#eceef1",
    line="#d5d9de",
    after="#f3f1ec",
    conflict="#b3153d",
    tint="#f8f7f4",
    accent="#1f5fa8",
    mark="#fbe9a9",
    glow="#ffd84d",
    lanes=("#1f5fa8", "#b4520f", "#7443a3", "#0b7466", "#a02c6d", "#7d6300", "#3b7d23", "#5b6470"),
)
DARK = Theme(
    ink="#e8eaed",
    muted="#a2abb6",
    paper="#16191d",
    grid="#24292f",
    line="#3a4149",
    after="#1d2024",
    conflict="#ff7a94",
    tint="#1b1f24",
    accent="#7db8ff",
    mark="#4a3f14",
    glow="#7a6410",
    lanes=("#6fb1ff", "#ffa25e", "#c79bf5", "#4fd0bd", "#f58bc4", "#e0c14c", "#92d36e", "#a2abb6"),
)
# Ink on white: shapes and lane names say what colours say on a screen, so two greys are enough.
PRINT = evolve(
    LIGHT,
    ink="#000000",
    muted="#444444",
    grid="#e4e4e4",
    line="#b0b0b0",
    after="#f3f3f3",
    conflict="#000000",
    tint="#ffffff",
    lanes=("#222222", "#666666"),
)
THEMES = {"light": LIGHT, "dark": DARK, "print": PRINT}


def theme_of(theme: Theme | str) -> Theme:
    """Return the theme of that name, or the theme itself.

    Raises:
        ValueError: No theme has that name.

    >>> theme_of("dark") is theme_of(DARK)
    True
    """
    if isinstance(theme, Theme):
        return theme
    if theme not in THEMES:
        raise ValueError(f"no theme {theme!r}, expected {', '.join(THEMES)}")
    return THEMES[theme]
