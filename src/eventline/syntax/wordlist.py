"""Word lists are written as running text; these read them."""

PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"  # of ASCII; the module string takes long to load


def words(table: str) -> frozenset[str]:
    """Return the words of *table*, parted by white space.

    >>> sorted(words("kyiv  moscow"))
    ['kyiv', 'moscow']
    """
    return frozenset(table.split())


def listed(table: str) -> frozenset[str]:
    """Return the names of *table*, parted by commas; a name may be wrapped.

    >>> sorted(listed("Sudan, South\\n    Sudan"))
    ['South Sudan', 'Sudan']
    """
    return frozenset(" ".join(name.split()) for name in table.split(","))
