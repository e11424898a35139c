"""Command: a text read as one to an assistant, whose bare dates lie ahead."""

from attrs import evolve

from eventline.model.found import Found
from eventline.model.meaning import Bound, Meaning
from eventline.resolve.commands import as_command, running, until_then
from eventline.resolve.placed import Placed
from eventline.resolve.readings.reading import Reading
from eventline.resolve.traits import Traits


class Command(Reading):
    """Reads "in two weeks" as a day, "at 3" as the next such hour, "by Friday" as the time until then."""

    is_command = True

    def meaning(self, index: int, known: Traits) -> Meaning:
        this = self.told[index]
        self.look_behind(index)
        meaning = self.completed(this)
        if this.bound is Bound.OPENS and self.behind:
            meaning = running(meaning, self.behind[0].meaning, self.published)
        return as_command(meaning, self.plain, this.start)

    def note(self, this: Found, known: Traits, placed: Placed) -> None:
        stretch = until_then(placed, self.plain, this, self.day_at(this.start, past=False).alone)
        if stretch is not None:
            self.timexes[-1] = evolve(self.timexes[-1], range=stretch)
