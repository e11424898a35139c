"""Walk through the elements of a page in reading order, without recursion: pages may nest a thousand deep."""

from collections.abc import Callable, Iterator
from typing import Any, Literal

Node = Any  # resiliparse has no types
Keep = Callable[[Node], bool]
Step = tuple[Literal["open", "text", "close"], str]  # with the name of the element, or the text

_MAX_DEPTH = 400  # elements nested deeper are no article


def walk(root: Node, keep: Keep) -> Iterator[Step]:
    """Yield a step for each element below *root* that opens or closes, and for each text.

    What *keep* refuses opens and closes with nothing inside, so that it still parts what stands around it.
    """
    inside: list[str] = []
    node = root.first_child
    while node is not None:
        if node.tag == "#text":
            yield "text", node.value or ""
        elif not node.tag.startswith("#"):
            yield "open", node.tag
            if node.first_child is not None and len(inside) < _MAX_DEPTH and keep(node):
                inside.append(node.tag)
                node = node.first_child
                continue
            yield "close", node.tag
        while node.next is None and inside:
            yield "close", inside.pop()
            node = node.parent
        node = node.next
