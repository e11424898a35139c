"""HeidelTime's jar in this process, without a part-of-speech tagger: tokens and sentences are its own.

Its rules for English ask for a part of speech in a few places only; these do not fire.
"""

from functools import cache
from pathlib import Path

import jpype
from running import in_characters, run

HERE = Path.cwd()  # of the environment, where the jar is

jpype.startJVM("-Xmx1g", classpath=[str(next(HERE.glob("*.jar")))])
_HEIDELTIME = "de.unihd.dbs.heideltime.standalone"
jpype.JClass("java.util.logging.LogManager").getLogManager().reset()  # a line for each text costs time
_Timex = jpype.JClass("de.unihd.dbs.uima.types.heideltime.Timex3")
_Date = jpype.JClass("java.util.Date")


class Keep:
    """A formatter that keeps the annotations in place of printing them."""

    def __init__(self):
        self.found = []

    def format(self, document):
        self.found = [
            (one.getBegin(), one.getEnd(), str(one.getTimexType()), str(one.getTimexValue()))
            for one in document.getAnnotationIndex(_Timex.type)
        ]
        return jpype.JString("")


@cache
def tagger():
    """Return the program for English news."""
    language = jpype.JClass("de.unihd.dbs.uima.annotator.heideltime.resources.Language").ENGLISH
    news, timeml, no_tagger = (
        getattr(jpype.JClass(f"{_HEIDELTIME}.{name}"), choice)
        for name, choice in (("DocumentType", "NEWS"), ("OutputType", "TIMEML"), ("POSTagger", "NO"))
    )
    program = jpype.JClass(f"{_HEIDELTIME}.HeidelTimeStandalone")
    return program(language, news, timeml, str(HERE / "config.props"), no_tagger)


def find(text, day):
    keep = Keep()
    formatter = jpype.JProxy(f"{_HEIDELTIME}.components.ResultFormatter", inst=keep)
    tagger().process(text, _Date(day.year - 1900, day.month - 1, day.day), formatter)
    return keep.found


def timexes(text, found):
    return [(in_characters(text, start), in_characters(text, end), *rest) for start, end, *rest in found]


run("2.2.1", find, timexes)
