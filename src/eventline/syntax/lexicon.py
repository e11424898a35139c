"""Lexicon: what a language's word tables say about a form, looked up in one step."""

from attrs import frozen


@frozen
class Lexicon:
    """The word forms of a language.

    Attributes:
        flags: Lower-case form to the sum of its class flags (`eventline.syntax.closed`).
        verbs: Form to the base form of the verb it belongs to.
        nouns: Form to the singular of the noun that names a happening.
        verb_themes, noun_themes: Base form to theme.
    """

    flags: dict[str, int]
    verbs: dict[str, str]
    nouns: dict[str, str]
    verb_themes: dict[str, str]
    noun_themes: dict[str, str]
