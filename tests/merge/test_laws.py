"""Laws of the merge, tried on generated news: the order never matters, and nothing is lost or made up."""

from hypothesis import given, settings
from hypothesis import strategies as st

from eventline.languages.en.events.corrections import takes_back
from eventline.merge.merge import merge


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_the_order_of_events_and_documents_makes_no_difference(newsroom_type, data):
    newsroom = data.draw(st.from_type(newsroom_type))
    events = data.draw(st.permutations(newsroom.events))
    documents = data.draw(st.permutations(newsroom.documents))
    expected = merge(newsroom.events, newsroom.documents)
    assert merge(events, documents) == expected
    assert merge([*events, *newsroom.events], documents) == expected


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_evidence_is_kept_once_and_the_window_is_one_that_sources_give(newsroom_type, data):
    newsroom = data.draw(st.from_type(newsroom_type))
    events = merge(newsroom.events, newsroom.documents)
    given_evidence = {piece for event in newsroom.events for piece in event.evidence}
    kept = [piece for event in events for piece in event.evidence]
    assert len(kept) == len(set(kept))
    assert set(kept) <= given_evidence
    assert all(takes_back(piece.quote) for piece in given_evidence - set(kept))
    assert len({event.id for event in events}) == len(events)
    for event in events:
        assert any((piece.when & event.when) == event.when for piece in event.evidence)
        assert event.best is None or event.best in event.when
        assert all((conflict.when & event.when) is None for conflict in event.conflicts)
        assert event.id in {each.id for each in newsroom.events}
