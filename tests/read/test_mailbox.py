"""A mailbox gives its messages one by one, each with its own day."""

import gzip

import pytest

import eventline as el
from eventline.read import mailbox

FIRST = b"""From 1785@xxx Fri Sep 26 08:00:00 +0000 2025
From: Mira Okafor <mira@gazette.example>
Subject: Lind takes over
Date: Fri, 26 Sep 2025 09:00:00 +0100

The board met on Thursday.

From what I hear it was short.
>From there they went home.

"""
SECOND = b"""From - Mon Oct 13 10:00:00 2025
Subject: Re: the offices
Date: Mon, 13 Oct 2025 10:00:00 +0100

Police came this morning.

> Will they come?
"""


def read(path, raw):
    path.write_bytes(raw)
    faults = []
    return list(el.read(path, on_error=faults.append)), [str(fault) for fault in faults]


@pytest.mark.parametrize("begins", [b"From - Mon Oct 13 10:00:00 2025\n", b"From \r\n"])
def test_each_message_is_a_document(tmp_path, begins):
    raw = FIRST + begins + SECOND.split(b"\n", 1)[1]
    (lind, police), faults = read(tmp_path / "post.mbox", raw)
    assert not faults
    assert (lind.title, lind.source, str(lind.published)) == (
        "Lind takes over",
        "Mira Okafor",
        "2025-09-26 09:00:00+01:00",
    )
    assert lind.text.endswith("From what I hear it was short.\nFrom there they went home.")
    assert police.id.endswith("post.mbox:2")
    assert police.text == "Police came this morning."


def test_in_a_folder_and_packed(tmp_path):
    (tmp_path / "post.mbox.gz").write_bytes(gzip.compress(FIRST + SECOND))
    assert len(list(el.read(tmp_path))) == 2


def test_what_is_wrong_costs_one_message(tmp_path, monkeypatch):
    monkeypatch.setattr(mailbox, "LONGEST", 400)
    picture = SECOND[:40] + b"\nContent-Type: image/png\n\nabc\n\n"
    raw = FIRST + picture + FIRST + b"x" * 500 + b"\n\n" + SECOND
    found, faults = read(tmp_path / "post.mbox", raw)
    assert [each.id.rpartition(":")[2] for each in found] == ["1", "4"]
    assert [fault.split("post.mbox")[1] for fault in sorted(faults)] == [
        ":2: is a message without a text",
        ":3: is longer than 400 bytes, which no message is",
    ]
