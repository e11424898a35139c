"""Word lists are written as running text; this reads them."""


def words(table: str) -> frozenset[str]:
    """Return the words of *table*, parted by white space.

    >>> sorted(words("kyiv  moscow"))
    ['kyiv', 'moscow']
    """
    return frozenset(table.split())
