"""Grains from fine to coarse."""

import itertools

import pytest

from eventline.model.grain import Grain


@pytest.mark.parametrize(("finer", "coarser"), tuple(itertools.pairwise(Grain)))
def test_order(finer, coarser):
    assert finer < coarser
    assert finer <= coarser
    assert coarser > finer
    assert coarser >= finer
    assert not finer > coarser
    assert finer.rank + 1 == coarser.rank


def test_order_is_not_that_of_the_words():
    assert Grain.YEAR < "decade"
    assert max(Grain) is Grain.MILLENNIUM
    assert sorted([Grain.YEAR, Grain.SECOND, Grain.WEEK]) == [Grain.SECOND, Grain.WEEK, Grain.YEAR]


def test_no_grain():
    with pytest.raises(ValueError, match="eon"):
        _ = Grain.DAY < "eon"
