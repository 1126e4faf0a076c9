from __future__ import annotations

from typing import Any

import pytest

from aprocore import ConfigurationError
from aprocore.sansio.files.upload_plan import UploadPlan
from aprocore.sansio.files.upload_state import UploadIdentity, UploadState, etag_of, urls_by_index
from tests.support.cases import cases

IDENTITY = UploadIdentity.of("https://api.example", ("production", "id", "jo@example.com"), 7, 5)


def state() -> UploadState:
    plan = UploadPlan(25, 10)
    return UploadState(IDENTITY, "unified", "01A", "a.txt", "text/plain", "f" * 64, plan, [None, "x", None])


@pytest.mark.fault("U06")
@cases(
    ("values", "etag"),
    [
        (['"abc"'], "abc"), (["abc"], "abc"), (['W/"abc"'], 'W/"abc"'), ([], None), ([""], None), (['""'], None),
        (['"a"', '"a"'], "a"), (['"a"', '"b"'], None), (['"'], '"'), (['"a"b"'], 'a"b'),
    ],
)  # fmt: skip
def test_etags_lose_one_pair_of_quotes(values: list[str], etag: str | None) -> None:
    assert etag_of(values) == etag


def test_handle_has_the_state_and_does_not_name_the_user() -> None:
    before = state()
    before.started.add(2)
    before.record(0, "guess", guessed=True)
    after = UploadState.resumed(before.handle(), IDENTITY)
    assert after == before
    assert "jo@example.com" not in repr(before.handle())
    assert after.missing == [2]
    assert after.forget_guesses()
    assert after.missing == [0, 2]
    assert not after.forget_guesses()


@cases(
    "change",
    [
        {"etags": [1, 2, 3]}, {"etags": None}, {"kind": "new"}, {"sha256": ""}, {"size": -1}, {"size": True},
        {"guessed": "x"}, {"started": [-1]}, {"name": None},
    ],
)  # fmt: skip
def test_damaged_handles_are_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="damaged"):
        UploadState.resumed({**state().handle(), **change}, IDENTITY)


def test_urls_are_those_of_all_segments_or_of_the_missing_ones() -> None:
    rows = [{"url": f"https://s/{number}", "headers": {"A": 1}, "url_expires_at": 5} for number in range(3)]
    assert [url.url for url in urls_by_index(rows, [None, "x", None], 0).values()] == [row["url"] for row in rows]
    assert {i: url.url for i, url in urls_by_index(rows[:2], [None, "x", None], 0).items()} == {
        0: "https://s/0",
        2: "https://s/1",
    }
    assert urls_by_index(rows[:1], [None, "x", None], 0) == {}
    assert urls_by_index("junk", [None], 0) == urls_by_index([5], [None], 0) == {}
    assert "https" not in repr(urls_by_index(rows, [None] * 3, 0))
