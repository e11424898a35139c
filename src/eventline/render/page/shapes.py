"""The shape of each status as a small drawing: the page's legend, table and links use the chart's shapes."""

from eventline.model.status import Status

_DRAWN = {
    Status.OCCURRED: '<circle cx="8" cy="8" r="5.5" fill="currentColor"/>',
    Status.REPORTED: (
        '<circle cx="8" cy="8" r="5" class="o"/><circle cx="8" cy="8" r="1.6" fill="currentColor"/>'
    ),
    Status.PLANNED: '<path d="M8 1.8 14.2 8 8 14.2 1.8 8z" class="o"/>',
    Status.POSSIBLE: '<path d="M3 3h10v10H3z" class="o"/>',
    Status.NEGATED: '<path d="m3.5 3.5 9 9m0-9-9 9" class="o"/>',
}


def symbols() -> str:
    """Return the drawings as SVG symbols that `shape` refers to."""
    drawn = (
        f'<symbol id="shape-{status.value}" viewBox="0 0 16 16">{path}</symbol>'
        for status, path in _DRAWN.items()
    )
    hidden = 'class="symbols" width="0" height="0" aria-hidden="true" focusable="false"'
    return f"<svg {hidden}>{''.join(drawn)}</svg>"


def shape(status: Status) -> str:
    """Return the drawing of a status; the word always stands beside it."""
    return (
        f'<svg class="shape" aria-hidden="true" focusable="false"><use href="#shape-{status.value}"/></svg>'
    )
