"""Change feeds of lists in the sandbox, and of lists whose answers are given."""

from __future__ import annotations

import datetime
import os
import pickle
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest

from aprocore import (
    Call,
    Change,
    ChangeFeed,
    ConfigurationError,
    FileWatermarkStore,
    Hook,
    ListChangedError,
    LocalFileError,
    MissingCompanyError,
    Procore,
    Response,
    RetryPolicy,
    ServerError,
    WatermarkConflictError,
)
from aprocore.sandbox import Answer, Sandbox
from aprocore.sandbox.custom_routes import RouteRequest
from tests.support.living_list import Change as ListChange
from tests.support.living_list import LivingList

pytestmark = pytest.mark.anyio

RFIS = "/rest/v1.0/projects/{project_id}/rfis"
BIN = "/rest/v1.0/projects/{project_id}/rfis/recycle_bin"


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore(retry=RetryPolicy(max_attempts=1)) as procore:
        yield procore.with_scope(project_id=next(iter(sandbox.seed_data.projects)))


@pytest.fixture
def store(tmp_path: Path) -> FileWatermarkStore:
    return FileWatermarkStore(tmp_path / "watermarks")


def now(sandbox: Sandbox) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(sandbox.clock.now(), datetime.UTC)


async def read(feed: ChangeFeed) -> list[tuple[str, Any]]:
    return [(change.kind, change.item["id"]) async for change in feed]


async def changes(feed: ChangeFeed) -> list[tuple[str, Any]]:
    """Read the changes and commit them."""
    found = await read(feed)
    await feed.commit()
    return found


# -- in the sandbox ---------------------------------------------------------------------------------------------------


async def test_each_change_comes_until_it_is_committed_and_not_again(
    sandbox: Sandbox, procore: Procore, store: FileWatermarkStore
) -> None:
    observations = await procore.observations.list().all()
    first = procore.changes("observations", state=store)
    assert first.deletions_known
    assert first.watermark is None
    found = await read(first)
    assert sorted(row for row in found if row[0] == "create") == sorted(("create", item.id) for item in observations)
    # Those of the seed data.
    assert {kind for kind, _ in found[len(observations) :]} == {"delete"}
    assert first.watermark == now(sandbox).replace(microsecond=0)
    assert await changes(procore.changes("observations", state=store)) == found
    assert await changes(procore.changes("observations.list", state=store)) == []

    sandbox.clock.advance(3600.0)
    updated, deleted, both = observations[:3]
    await procore.observations.update(id=updated.id, observation={"name": "Another name"})
    await procore.observations.delete(id=deleted.id)
    await procore.observations.update(id=both.id, observation={"name": "Another name"})
    await procore.observations.delete(id=both.id)
    expected = [("delete", deleted.id), ("delete", both.id), ("update", updated.id)]
    before = len(sandbox.requests)
    assert sorted(await read(procore.changes("observations", state=store))) == sorted(expected)
    listed, recycled = sandbox.requests[before:]
    assert "&filters%5Bupdated_at%5D=" in listed.query
    assert recycled.path.endswith("/recycle_bin/observations/items")
    assert sorted(await changes(procore.changes("observations", state=store))) == sorted(expected)
    for _ in range(3):
        assert await changes(procore.changes("observations", state=store)) == []
        sandbox.clock.advance(100.0)


async def test_items_are_typed_objects(sandbox: Sandbox, procore: Procore) -> None:
    rfi = (await procore.rfis.list())[0]
    sandbox.clock.advance(3600.0)
    feed = procore.changes("rfis", now(sandbox))
    await procore.rfis.update(id=rfi.id, rfi={"subject": "Another subject"})
    (change,) = [change async for change in feed]
    assert change == Change("update", await procore.rfis.get(id=rfi.id)) or change.item.subject == "Another subject"
    assert repr(feed) == "<ChangeFeed of rfis.list>"
    await feed.commit()
    assert await read(feed) == []
    with pytest.raises(TypeError, match="change feed"):
        pickle.dumps(feed)


async def test_lists_of_other_projects_have_watermarks_of_their_own(
    sandbox: Sandbox, procore: Procore, store: FileWatermarkStore
) -> None:
    first, second, *_ = sandbox.seed_data.projects
    assert await changes(procore.changes("rfis", state=store, project_id=first))
    assert await changes(procore.changes("rfis", state=store, project_id=second))
    assert await changes(procore.changes("rfis", state=store)) == []
    assert await changes(procore.changes("directory.company_vendors", state=store))
    assert await changes(procore.changes("directory.company_vendors", state=store)) == []


async def test_failed_run_commits_nothing(sandbox: Sandbox, procore: Procore, store: FileWatermarkStore) -> None:
    feed = procore.changes("rfis", state=store)
    sandbox.faults.add("GET", "*/rfis/recycle_bin", Answer(500))
    with pytest.raises(ServerError):
        await read(feed)
    with pytest.raises(ConfigurationError, match="has not come to its end"):
        await feed.commit()
    async with aclosing(aiter(feed)) as iterator:
        await anext(iterator)
    with pytest.raises(ConfigurationError, match="has not come to its end"):
        await feed.commit()
    assert await changes(feed)
    sandbox.faults.add("GET", "*/rfis/recycle_bin", Answer(500))
    with pytest.raises(ServerError):
        await read(feed)
    with pytest.raises(ConfigurationError, match="has not come to its end"):
        await feed.commit()


# -- lists whose answers are given ------------------------------------------------------------------------------------


def item(number: int, updated_at: str | None = None, **fields: Any) -> dict[str, Any]:
    times = {} if updated_at is None else {"created_at": "2020-01-01T00:00:00Z", "updated_at": updated_at}
    return {"id": number, **times, **fields}


def answers(sandbox: Sandbox, path: str, *readings: list[Any]) -> None:
    """Answer each request of a list with the next items; the last ones stay."""
    remaining = list(readings)

    def answer(request: Any) -> Any:
        rows = remaining.pop(0) if len(remaining) > 1 else remaining[0]
        return 200, rows, {"Per-Page": "1000", "Total": f"{len(rows)}"}

    sandbox.route("GET", path, answer)


def ago(sandbox: Sandbox, seconds: float) -> str:
    return (now(sandbox) - datetime.timedelta(seconds=seconds)).isoformat()


async def test_update_that_becomes_visible_late_is_found(sandbox: Sandbox, procore: Procore) -> None:
    early, late, too_late = ago(sandbox, 100), ago(sandbox, 90), ago(sandbox, 700)
    rows = [item(1, early), item(2, early)]
    answers(sandbox, BIN, [])
    answers(sandbox, RFIS, rows, [*rows, item(3, late), item(4, too_late)], [item(1, early), item(2, late)])
    feed = procore.changes("rfis", now(sandbox) - datetime.timedelta(hours=1))
    assert await changes(feed) == [("update", 1), ("update", 2)]
    assert await changes(feed) == [("update", 3)]
    assert await changes(feed) == [("update", 2)]


async def test_second_update_within_the_same_second_is_found(sandbox: Sandbox, procore: Procore) -> None:
    at = ago(sandbox, 1)
    answers(sandbox, BIN, [])
    answers(sandbox, RFIS, *([item(1, at, subject=subject)] for subject in "abc"))
    feed = procore.changes("rfis", now(sandbox) - datetime.timedelta(hours=1))
    assert await changes(feed) == [("update", 1)]
    sandbox.clock.advance(60.0)
    assert await changes(feed) == [("update", 1)]
    # A field that differs each time, such as a URL, does not make a change.
    assert await changes(feed) == []


def living(sandbox: Sandbox, path: str, rows: list[dict[str, Any]], change: ListChange) -> LivingList:
    """Answer requests for a list with pages of 10 of its items, which ``change`` changes between two requests."""
    source = LivingList(rows, change)

    def answer(request: RouteRequest) -> Any:
        return 200, *source.answer(int(request.query.get("page", 1)), int(request.query["per_page"]))

    sandbox.route("GET", path, answer)
    return source


async def test_item_that_moves_to_an_earlier_page_while_the_list_is_read_is_not_missed(
    sandbox: Sandbox, procore: Procore
) -> None:
    source = living(
        sandbox,
        RFIS,
        [item(number, ago(sandbox, 9000)) for number in range(1, 36)],
        lambda source, number: source.remove(source.items[number]) if number in (1, 2, 3) else None,
    )
    living(
        sandbox,
        BIN,
        [item(number, deleted_at=ago(sandbox, 9000)) for number in range(101, 136)],
        lambda source, number: source.remove(source.items[number]) if number in (1, 2, 3) else None,
    )
    found = await changes(procore.changes("rfis"))
    assert sorted(found) == sorted(
        [("create", number) for number in range(1, 36)] + [("delete", number) for number in range(101, 136)]
    )
    assert len(source.requests) == 8  # 4 without changes
    assert len({key for key, _ in found}) == 2


async def test_list_that_changes_faster_than_it_is_read_is_an_error(sandbox: Sandbox, procore: Procore) -> None:
    def change(source: LivingList, number: int) -> None:
        for row in source.items:
            row["id"] += 100

    living(sandbox, RFIS, [item(number, ago(sandbox, 100)) for number in range(1, 36)], change)
    feed = procore.changes("rfis")
    with pytest.raises(ListChangedError, match="faster than it could be read"):
        await read(feed)
    assert feed.watermark is None


async def test_item_that_is_deleted_while_lists_are_read_is_created_and_deleted(
    sandbox: Sandbox, procore: Procore
) -> None:
    answers(sandbox, RFIS, [item(1, ago(sandbox, 100))], [], [item(1, ago(sandbox, 100))])
    answers(sandbox, BIN, [item(1), item(9)], [item(1), item(9), item(8)], [item(9)])
    feed = procore.changes("rfis")
    assert await changes(feed) == [("create", 1), ("delete", 1), ("delete", 9)]
    # Without times, deletions are those of items that were not in the bin before.
    assert await changes(feed) == [("delete", 8)]
    assert await changes(feed) == [("update", 1)]
    assert feed.deletions_known


async def test_item_that_is_restored_is_a_change(sandbox: Sandbox, procore: Procore) -> None:
    answers(sandbox, RFIS, [item(1, ago(sandbox, 100))])
    answers(sandbox, BIN, [item(1, deleted_at=ago(sandbox, 50))], [])
    feed = procore.changes("rfis")
    assert await changes(feed) == [("create", 1), ("delete", 1)]
    assert await changes(feed) == [("update", 1)]
    assert await changes(feed) == []


async def test_deletions_without_a_time_are_unknown_in_a_run_since_a_time(sandbox: Sandbox, procore: Procore) -> None:
    answers(sandbox, RFIS, [])
    answers(sandbox, BIN, [item(1), item(2, ago(sandbox, 100)), item(3, ago(sandbox, 9000))])
    feed = procore.changes("rfis", now(sandbox) - datetime.timedelta(hours=1))
    assert await changes(feed) == [("delete", 2)]
    assert not feed.deletions_known
    answers(sandbox, BIN, [item(1), item(2), item(3), item(4)])
    assert await changes(feed) == [("delete", 4)]
    assert feed.deletions_known


async def test_items_without_times_are_compared(sandbox: Sandbox, procore: Procore) -> None:
    answers(sandbox, BIN, [])
    answers(sandbox, RFIS, [item(1, subject="a"), {"subject": "no id"}], [item(1, subject="a")], [item(1, subject="b")])
    feed = procore.changes("rfis")
    assert await changes(feed) == [("create", 1)]
    assert await changes(feed) == []
    assert await changes(feed) == [("update", 1)]


# -- arguments and stores ---------------------------------------------------------------------------------------------


async def test_arguments_are_checked(procore: Procore, sandbox: Sandbox) -> None:
    before = len(sandbox.requests)
    arguments: list[tuple[str, str, dict[str, Any]]] = [
        ("rfis.lists", "Unknown operation", {}),
        ("rfis.get", "is not a list of a company or a project", {}),
        ("drawings", "is not a list of a company or a project", {}),
        ("meetings.list_for_project", "can't tell what has changed", {}),
        ("rfis", "since must be a datetime with a time zone", {"since": datetime.datetime(2026, 1, 1)}),  # noqa: DTZ001
        ("rfis", "since must be a datetime with a time zone", {"since": "2026-01-01"}),
        ("rfis", "overlap must be a timedelta", {"overlap": datetime.timedelta(-1)}),
        ("rfis", "needs project_id", {"project_id": None}),
    ]
    for name, message, options in arguments:
        with pytest.raises(ConfigurationError, match=message):
            procore.changes(name, **options)
    with pytest.raises(MissingCompanyError):
        procore.with_scope(company_id=None).changes("rfis")
    assert not procore.changes("punch_list.punch_items").deletions_known
    assert len(sandbox.requests) == before


async def test_watermark_that_cannot_be_read_or_written_is_an_error(
    sandbox: Sandbox, procore: Procore, tmp_path: Path, store: FileWatermarkStore
) -> None:
    (tmp_path / "file").write_text("")
    feed = procore.changes("rfis", state=FileWatermarkStore(tmp_path / "file" / "folder"))
    if os.name != "nt":  # where a path below a file is one that does not exist
        with pytest.raises(LocalFileError, match=r"The watermark .* can't be read"):
            await read(feed)
    feed = procore.changes("rfis", state=store)
    await changes(feed)
    (path,) = (tmp_path / "watermarks").glob("*.txt")
    key, _, watermark = path.read_text().partition("\n")
    assert '"list": "rfis.list"' in key
    assert repr(store) == f"FileWatermarkStore({str(tmp_path / 'watermarks')!r})"
    for broken in ("", "{", "[1]", watermark.replace('"version": 1', '"version": 2'), watermark.replace("items", "i")):
        path.write_text(f"{key}\n{broken}")
        with pytest.raises(ConfigurationError, match=r"The stored watermark of rfis\.list can't be read"):
            await read(feed)
    await read(procore.changes("rfis"))
    path.unlink()
    path.mkdir()
    with pytest.raises(LocalFileError, match=r"The watermark .* can't be read"):
        await read(feed)
    again = procore.changes("rfis", state=Unreadable(tmp_path / "file" / "folder"))
    await read(again)
    with pytest.raises(LocalFileError, match=r"The watermark .* can't be written"):
        await again.commit()


class Unreadable(FileWatermarkStore):
    async def load(self, key: str) -> str | None:
        return None


async def test_watermark_does_not_move_backwards(sandbox: Sandbox, procore: Procore, store: FileWatermarkStore) -> None:
    slow, fast = procore.changes("rfis", state=store), procore.changes("rfis", state=store)
    found = await read(slow)
    sandbox.clock.advance(600.0)
    assert await changes(fast) == found
    with pytest.raises(WatermarkConflictError, match=r"Another process has committed the watermark of rfis\.list"):
        await slow.commit()
    assert await changes(slow) == []
    await slow.commit()  # again, as after a lost answer of the store
    later = slow.watermark
    sandbox.clock.advance(-600.0)
    assert await changes(fast) == []
    assert fast.watermark == later


async def test_lost_answer_of_the_store_does_not_hinder_the_next_commit(
    sandbox: Sandbox, procore: Procore, store: FileWatermarkStore
) -> None:
    class Answerless(FileWatermarkStore):
        async def save(self, key: str, text: str, *, expected: str | None) -> bool:
            await super().save(key, text, expected=expected)
            raise ConnectionError

    feed = procore.changes("rfis", state=Answerless(store._folder))
    await read(feed)
    with pytest.raises(ConnectionError):
        await feed.commit()
    feed._state = store
    await feed.commit()
    assert await changes(feed) == []


class Meddler(Hook):
    """Changes the list of vendors after each page of it that is read."""

    def __init__(self, change: Callable[[int], Awaitable[None]]) -> None:
        self.change = change
        self.pages = 0

    async def on_call_end(self, call: Call, outcome: Response | BaseException) -> None:
        if call.request.method == "GET" and call.request.path.endswith("/vendors"):
            self.pages += 1
            await self.change(self.pages)


@pytest.mark.slow
async def test_changes_between_the_pages_of_a_long_list_are_not_missed(sandbox: Sandbox) -> None:
    async def change(number: int) -> None:
        first = vendors[3 * number : 3 * number + 3]
        await other.directory.company_vendors.update(id=first[0], vendor={"name": f"Renamed {number}"})
        await other.directory.company_vendors.delete(id=first[1])
        gone.append(first[1])

    meddler = Meddler(change)
    async with sandbox.procore() as other, sandbox.procore(hooks=[meddler]) as procore:
        for start in range(0, 2500, 1000):
            rows = [{"name": f"Vendor {number}"} for number in range(start, min(start + 1000, 2500))]
            assert (await other.directory.company_vendors.sync(rows)).errors == []
        vendors = [vendor.id for vendor in await other.directory.company_vendors.list().all()]
        gone: list[Any] = []
        before = len(sandbox.requests)
        feed = other.changes("directory.company_vendors")
        assert {key for kind, key in await changes(feed) if kind == "create"} == set(vendors)
        assert len([True for entry in sandbox.requests[before:] if entry.path.endswith("/vendors")]) == 3  # the least
        sandbox.clock.advance(3600.0)

        meddled = procore.changes("directory.company_vendors")
        found = {key for kind, key in await changes(meddled) if kind == "create"}
        assert found >= set(vendors) - set(gone)
        assert meddler.pages <= 6
        sandbox.clock.advance(3600.0)
        updated = {key for kind, key in await changes(feed) if kind == "update"}
        assert updated == {vendors[3 * number] for number in range(1, meddler.pages + 1)}
