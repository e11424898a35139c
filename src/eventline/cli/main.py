"""The ``eventline`` command: its subcommands, and errors as exit codes."""

import os
import sys

import click

from eventline.cli.build import build
from eventline.cli.bulk import bulk
from eventline.cli.demo import demo
from eventline.cli.evaluate import evaluate
from eventline.cli.explain import explain
from eventline.cli.export import export
from eventline.cli.extract import extract
from eventline.cli.merge import merge
from eventline.cli.query import query
from eventline.cli.tag import tag
from eventline.errors import EventlineError


class Commands(click.Group):
    """Turn the library's errors into one line on stderr and exit code 1."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except EventlineError as error:
            raise click.ClickException(str(error)) from error
        except BrokenPipeError:
            # The reader of our output has gone, as `head` does: nobody is left to be told anything.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise SystemExit(1) from None
        except OSError as error:
            raise click.ClickException(_file_fault(error)) from error


def _file_fault(error: OSError) -> str:
    name = error.filename if error.filename is not None else "output"
    return f"{name}: {error.strerror or error}"


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="eventline")
def main() -> None:
    """Articles in; a dated, sourced, interactive timeline out.

    \b
    Examples:
      eventline demo
      eventline build articles/ -o timeline.html
      eventline bulk news.jsonl.zst -o events/
      eventline merge events/ -o joined/
      eventline query timeline.html --from 2025-03-08 --to 2025-03-12
      eventline export timeline.html -o timeline.png -o timeline.ics
      eventline tag story.txt --published 2025-03-13
      eventline explain "last August" --published 2025-03-13

    Exit codes: 0 done; 1 an input could not be read; 2 wrong usage; 3 finished, but some inputs failed.
    """


for command in (build, bulk, merge, query, export, tag, extract, explain, evaluate, demo):
    main.add_command(command)
