"""eventline demo: the Kursk timeline from the articles that come with eventline."""

from pathlib import Path

import click

from eventline.cli.build import assemble
from eventline.cli.inputs import Inputs
from eventline.errors import UnreadableError

TITLE = "The Kursk campaign and the ceasefire talks, 2024–25"
# An installed package carries the articles; in a checkout they lie in examples/.
PLACES = tuple(Path(__file__).parents[level] / "examples" / "kursk" for level in (1, 3))


@click.command(short_help="Build kursk.html, the timeline of the example.")
@click.option(
    "-o",
    "--output",
    default=".",
    show_default=True,
    metavar="PATH",
    help="Folder for kursk.html, or the page itself where the name ends in .html.",
)
def demo(output: str) -> None:
    """Build kursk.html from the articles that come with eventline, and say what was done.

    \b
    Examples:
      eventline demo
      eventline demo -o /tmp
      eventline demo -o pages/story.html
    """
    named = Path(output)
    page = named if named.suffix == ".html" and not named.is_dir() else named / "kursk.html"
    if page.parent.is_file():
        raise click.BadParameter(
            f"{page.parent} is a file, expected a folder or a name that ends in .html", param_hint="-o"
        )
    page.parent.mkdir(parents=True, exist_ok=True)
    inputs = Inputs([str(articles())])
    timeline, summary = assemble(inputs, TITLE)
    timeline.write_html(page)
    summary.show()
    click.echo(f"The page: {page.resolve()}")
    inputs.stop_if_failed()


def articles() -> Path:
    """Return the folder of the Kursk articles.

    Raises:
        UnreadableError: Neither the package nor a checkout around it holds them.
    """
    found = next((place for place in PLACES if place.is_dir()), None)
    if found is None:
        raise UnreadableError(f"{PLACES[0]}: no such folder, expected the articles of the example there")
    return found
