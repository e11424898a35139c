"""The option that says which plotly.js draws a page."""

import click

from eventline.errors import UnreadableError
from eventline.render.page.bundle import NAMES, bundle


def _checked(_: click.Context, __: click.Parameter, value: str) -> str:
    """Fail before the work rather than after it, when a bundle cannot be read."""
    if value not in NAMES:
        try:
            bundle(value)
        except UnreadableError as error:
            raise click.BadParameter(str(error)) from error
    return value


plotlyjs_option = click.option(
    "--plotlyjs",
    default="basic",
    show_default=True,
    callback=_checked,
    metavar="basic|full|cdn|PATH",
    help="The plotly.js of the page: basic has all that it needs, cdn fetches that when the page is opened "
    "(its one request), full is that of the installed Plotly, PATH a bundle of your own.",
)
