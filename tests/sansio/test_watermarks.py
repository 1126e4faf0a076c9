"""Watermarks: every change is reported once, in any order of updates, deletions, late visibility and runs."""

from __future__ import annotations

import datetime
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.sansio.item_changes import READ_LAG
from aprocore.sansio.watermarks import FeedRun, Watermark

START = datetime.datetime(2026, 7, 1, tzinfo=datetime.UTC)
OVERLAP = 60


def at(seconds: int) -> datetime.datetime:
    return START + datetime.timedelta(seconds=seconds)


@attrs.define
class ListModel:
    """List whose items show updates late, and its recycle bin."""

    dated_deletions: bool
    now: int = 0
    versions: dict[int, list[tuple[int, dict[str, Any]]]] = attrs.field(factory=dict)
    deleted: dict[int, dict[str, Any]] = attrs.field(factory=dict)
    count: int = 0

    def save(self, number: int, delay: int) -> None:
        """Create, update or restore an item, visible after a delay."""
        self.count += 1
        if number in self.versions and self.versions[number][-1][1]["updated_at"] == at(self.now):
            # Two updates within a second are told apart only for a while.
            delay = min(delay, int(READ_LAG.total_seconds()))
        created = self.versions[number][0][1]["created_at"] if number in self.versions else at(self.now)
        item = {"id": number, "created_at": created, "updated_at": at(self.now), "content": self.count}
        self.deleted.pop(number, None)
        self.versions.setdefault(number, []).append((self.now + delay, item))

    def delete(self, number: int) -> None:
        if number in self.versions and number not in self.deleted:
            self.count += 1
            times = {"deleted_at": at(self.now)} if self.dated_deletions else {}
            self.deleted[number] = {"id": number, "content": self.count, **times}

    def listed(self, begin: datetime.datetime | None) -> list[dict[str, Any]]:
        rows = []
        for number, versions in self.versions.items():
            visible = [item for visible_at, item in versions if visible_at <= self.now]
            if visible and number not in self.deleted and (begin is None or visible[-1]["updated_at"] >= begin):
                rows.append(self._as_json(visible[-1]))
        return rows

    def recycled(self) -> list[dict[str, Any]]:
        return [self._as_json(item) for item in self.deleted.values()]

    @staticmethod
    def _as_json(item: dict[str, Any]) -> dict[str, Any]:
        times = {key: value.isoformat() for key, value in item.items() if isinstance(value, datetime.datetime)}
        return {**item, **times}


STEPS = st.lists(
    st.tuples(st.just("save"), st.integers(1, 4), st.integers(0, OVERLAP - 1))
    | st.tuples(st.just("delete"), st.integers(1, 4), st.just(0))
    | st.tuples(st.just("wait"), st.integers(1, 90), st.just(0))
    | st.tuples(st.just("run"), st.booleans(), st.just(0)),
    max_size=30,
)


@given(steps=STEPS, dated_deletions=st.booleans())
def test_every_change_is_reported_and_none_again_after_the_commit(
    steps: list[tuple[str, int, int]], dated_deletions: bool
) -> None:
    listed = ListModel(dated_deletions)
    watermark: Watermark | None = None
    replica: dict[int, Any] = {}
    committed: set[tuple[bool, int, int]] = set()

    def run(commits: bool) -> None:
        nonlocal watermark
        feed = FeedRun(watermark, None, datetime.timedelta(seconds=OVERLAP))
        feed.read_at = at(listed.now)
        changes = [feed.change(item) for item in listed.listed(feed.begin)]
        changes += [feed.deletion(item) for item in listed.recycled()]
        reported = set()
        for change in filter(None, changes):
            is_deletion, item = change.kind == "delete", change.item
            reported.add((is_deletion, item["id"], item["content"]))
            if is_deletion:
                replica.pop(item["id"], None)
            else:
                replica[item["id"]] = item["content"]
        assert not reported & committed
        if commits:
            committed.update(reported)
            watermark = Watermark.from_json(feed.end(at(listed.now)).to_json())

    for name, value, delay in steps:
        if name == "save":
            listed.save(value, delay)
        elif name == "delete":
            listed.delete(value)
        elif name == "wait":
            listed.now += value
        else:
            # A deletion without a time can't be told from an earlier one of an item that an uncommitted run restored.
            run(bool(value) or not dated_deletions)
    run(True)
    listed.now += OVERLAP - 1
    run(True)
    assert replica == {item["id"]: item["content"] for item in listed.listed(None)}


@pytest.mark.parametrize("text", ["{}", "3", "[]", '{"version": 2}', "{"])
def test_other_texts_are_not_watermarks(text: str) -> None:
    with pytest.raises(ValueError):
        Watermark.from_json(text)
