"""Sync actions through a session, as a server sees them."""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing, asynccontextmanager
from typing import Any

import attrs
import pytest

from aprocore import (
    AmbiguousOutcomeError,
    ConfigurationError,
    ConnectError,
    DecodeError,
    Environment,
    Hook,
    MissingCompanyError,
    Model,
    NotFoundError,
    PartialFailure,
    Procore,
    RetryPolicy,
    Sending,
    StaticToken,
    Sync,
    SyncInterrupted,
    UnprocessableError,
)
from tests.clock import FakeClock
from tests.raw_server import Connection, RawServer, http, raw_server

pytestmark = pytest.mark.anyio

PATH = "/rest/v1.0/vendors/sync"


@attrs.define(kw_only=True)
class Vendor(Model):
    id: int | None = None
    name: str | None = None


@attrs.define
class Strict:
    id: int
    missing: str


class Vendors:
    """The resource of a server: it makes and updates what it is sent, and remembers the batches."""

    def __init__(self) -> None:
        self.batches: list[Any] = []
        #: By number of the batch as it comes in: instead of the usual answer.
        self.faults: dict[int, Callable[[Connection, Any], Awaitable[None]]] = {}
        self.at_once = self.most_at_once = 0

    async def __call__(self, server: RawServer, connection: Connection) -> None:
        while True:
            request = await connection.request()
            server.requests.append(request)
            body = json.loads(request.partition(b"\r\n\r\n")[2])
            number = len(self.batches)
            self.batches.append(body)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
            try:
                await self.faults.get(number, apply)(connection, body)
            finally:
                self.at_once -= 1

    @property
    def names(self) -> list[list[Any]]:
        return [[row.get("name") for row in body["updates"]] for body in self.batches]


async def apply(connection: Connection, body: Any) -> None:
    rows = body["updates"]
    bad = [{**row, "errors": {"name": ["is bad"]}} for row in rows if row.get("name") == "bad"]
    good = [{"id": 100 + number, **row} for number, row in enumerate(rows) if row.get("name") != "bad"]
    await connection.say(http(json.dumps({"entities": good, "errors": bad}).encode()))


def saying(answer: bytes) -> Callable[[Connection, Any], Awaitable[None]]:
    async def say(connection: Connection, body: Any) -> None:
        await connection.say(answer)

    return say


async def reset(connection: Connection, body: Any) -> None:
    connection.reset()


REFUSAL = saying(http(b'{"errors": "no"}', "422 Unprocessable Content"))


def session(environment: Environment, clock: FakeClock, **options: Any) -> Procore:
    return Procore(StaticToken("token"), environment=environment, company_id=1, clock=clock, **options)


@asynccontextmanager
async def serving(vendors: Vendors, clock: FakeClock, **options: Any) -> AsyncIterator[Procore]:
    async with raw_server(vendors) as server, session(server.environment, clock, **options) as procore:
        yield procore


def sync(procore: Procore, updates: Any, into: Any = Vendor, **options: Any) -> Sync[Any]:
    return Sync(procore.request, "PATCH", PATH, into, updates, **options)


def named(*names: str) -> list[dict[str, Any]]:
    return [{"name": name} for name in names]


def indexes(rows: list[Any]) -> list[int]:
    return [each.index for each in rows]


# -- batches ----------------------------------------------------------------------------------------------------------


async def test_h22_1001_rows_go_in_two_batches_and_errors_come_back_with_their_rows(clock: FakeClock) -> None:
    vendors, rows = Vendors(), [{"origin_id": str(n), "name": "bad" if n in (3, 1000) else "good"} for n in range(1001)]
    async with serving(vendors, clock) as procore:
        result = await sync(procore, rows, beside={"company_id": 7})
    assert [len(body["updates"]) for body in vendors.batches] == [1000, 1]
    assert [list(body) for body in vendors.batches] == [["company_id", "updates"]] * 2
    assert [(each.index, each.row) for each in result.errors] == [(3, rows[3]), (1000, rows[1000])]
    assert result.errors[0].errors == {"name": ["is bad"]}
    assert len(result.entities) == 999
    assert isinstance(result.entities[0], Vendor)
    assert result.rows == range(1001)
    assert len(result.applied) == 999
    assert not result.ok
    with pytest.raises(PartialFailure, match="999 applied, 2 refused"):
        result.raise_for_failures()


async def rows_on_the_way(rows: list[Any]) -> AsyncIterator[Any]:
    for row in rows:
        await asyncio.sleep(0)
        yield row


@pytest.mark.parametrize("kind", [list, iter, tuple, rows_on_the_way, lambda rows: (row for row in rows)])
async def test_rows_come_from_any_iterable(clock: FakeClock, kind: Callable[[Any], Any]) -> None:
    vendors = Vendors()
    async with serving(vendors, clock) as procore:
        result = await sync(procore, kind([*named("a", "b"), Vendor(name="c")]), batch_size=2)
    assert vendors.names == [["a", "b"], ["c"]]
    assert [each.name for each in result.entities] == ["a", "b", "c"]
    assert result.ok


@pytest.mark.parametrize("number", [0, 1, 2, 3, 4])
async def test_the_last_batch_is_as_long_as_is_left(clock: FakeClock, number: int) -> None:
    vendors = Vendors()
    async with serving(vendors, clock) as procore:
        result = await sync(procore, iter(named(*"abcd"[:number])), batch_size=2)
    assert [len(names) for names in vendors.names] == {0: [], 1: [1], 2: [2], 3: [2, 1], 4: [2, 2]}[number]
    assert result.rows == range(number)
    assert result.ok


@pytest.mark.parametrize("concurrency", [1, 3])
async def test_batches_come_one_by_one_and_in_order(clock: FakeClock, concurrency: int) -> None:
    vendors = Vendors()

    async def late(connection: Connection, body: Any) -> None:
        while len(vendors.batches) < 3 or vendors.at_once > 1:
            await asyncio.sleep(0)
        await apply(connection, body)

    async def last(connection: Connection, body: Any) -> None:
        while len(vendors.batches) < 3:
            await asyncio.sleep(0)
        await apply(connection, body)

    async def of_name(connection: Connection, body: Any) -> None:
        await (late if body["updates"][0]["name"] == "a" else last)(connection, body)

    if concurrency > 1:
        vendors.faults = dict.fromkeys(range(3), of_name)
    async with serving(vendors, clock) as procore:
        batches = [batch async for batch in sync(procore, named(*"abcde"), batch_size=2, concurrency=concurrency)]
    assert [batch.rows for batch in batches] == [range(2), range(2, 4), range(4, 5)]
    assert [[each.name for each in batch.entities] for batch in batches] == [["a", "b"], ["c", "d"], ["e"]]
    assert vendors.most_at_once == (1 if concurrency == 1 else 3)


@pytest.mark.parametrize("concurrency", [1, 2])
async def test_no_more_rows_are_read_than_are_under_way(clock: FakeClock, concurrency: int) -> None:
    vendors, read = Vendors(), [0]

    def counted() -> Iterator[Any]:
        for name in "abcdefgh":
            read[0] += 1
            yield {"name": name}

    async with serving(vendors, clock) as procore:
        seen = [read[0] async for _ in sync(procore, counted(), batch_size=2, concurrency=concurrency)]
    assert seen[0] == 2 * concurrency
    assert max(before - 2 * number for number, before in enumerate(seen)) <= 2 * concurrency


async def test_what_goes_with_the_first_batch_alone(clock: FakeClock) -> None:
    vendors = Vendors()
    async with serving(vendors, clock) as procore:
        await sync(procore, named("a", "b"), batch_size=1, once={"deletes": [5]})
        await sync(procore, [], once={"deletes": [6]})
        await sync(procore, named("c"), key="updates", once={})
    assert vendors.batches == [
        {"deletes": [5], "updates": [{"name": "a"}]},
        {"updates": [{"name": "b"}]},
        {"deletes": [6], "updates": []},
        {"updates": [{"name": "c"}]},
    ]


async def test_without_a_class_entities_stay_as_they_come(clock: FakeClock) -> None:
    async with serving(Vendors(), clock) as procore:
        result = await sync(procore, named("a"), None)
    assert result.entities == [{"id": 100, "name": "a"}]


async def test_each_call_is_given_the_options(clock: FakeClock) -> None:
    vendors = Vendors()
    async with raw_server(vendors) as server, session(server.environment, clock) as procore:
        await sync(procore, named("a", "b"), batch_size=1, options={"params": {"project_id": 3}, "company_id": 9})
    assert [request.split(b"\r\n")[0] for request in server.requests] == [
        b"PATCH /rest/v1.0/vendors/sync?project_id=3 HTTP/1.1"
    ] * 2
    assert all(b"Procore-Company-Id: 9" in request for request in server.requests)


# -- what fails -------------------------------------------------------------------------------------------------------


async def test_h22_a_batch_whose_answer_is_lost_tells_what_is_applied(clock: FakeClock) -> None:
    vendors = Vendors()
    vendors.faults = {1: reset}
    rows = named("a", "bad", "c", "d", "e", "f")
    async with serving(vendors, clock) as procore:
        with pytest.raises(SyncInterrupted, match="1 applied, 1 refused, 2 unknown, 2 not processed") as caught:
            await sync(procore, rows, batch_size=2)
    result = caught.value.result
    assert isinstance(caught.value.__cause__, AmbiguousOutcomeError)
    assert result.applied == [0]
    assert [each.name for each in result.entities] == ["a"]
    assert indexes(result.errors) == [1]
    assert indexes(result.unknown) == [2, 3]
    assert indexes(result.unprocessed) == [4, 5]
    assert [each.row for each in result.unprocessed] == rows[4:]
    assert result.rows == range(6)
    assert len(vendors.batches) == 2
    assert str(caught.value.request) == f"PATCH {PATH}"
    assert caught.value.attempts == 1


async def test_a_batch_that_is_refused_as_a_whole_is_not_processed(clock: FakeClock) -> None:
    vendors = Vendors()
    vendors.faults = {1: REFUSAL}
    async with serving(vendors, clock) as procore:
        with pytest.raises(SyncInterrupted, match=r"ended early: no\. Of 3 rows") as caught:
            await sync(procore, named("a", "b", "c"), batch_size=1)
    assert isinstance(caught.value.__cause__, UnprocessableError)
    assert caught.value.status == 422
    assert caught.value.result.applied == [0]
    assert indexes(caught.value.result.unprocessed) == [1, 2]


async def test_rows_that_were_not_read_are_told_where_they_are_in_memory(clock: FakeClock) -> None:
    for rows, unprocessed in ((named("a", "b", "c"), [0, 1, 2]), (iter(named("a", "b", "c")), [0])):
        vendors = Vendors()
        vendors.faults = {0: REFUSAL}
        async with serving(vendors, clock) as procore:
            with pytest.raises(SyncInterrupted) as caught:
                await sync(procore, rows, batch_size=1)
        assert indexes(caught.value.result.unprocessed) == unprocessed
        assert caught.value.result.rows == range(len(unprocessed))


async def test_with_several_at_once_those_under_way_are_finished_and_no_more_is_begun(clock: FakeClock) -> None:
    vendors, failed = Vendors(), asyncio.Event()

    async def fail(connection: Connection, body: Any) -> None:
        while len(vendors.batches) < 3:
            await asyncio.sleep(0)
        failed.set()
        connection.reset()

    async def late(connection: Connection, body: Any) -> None:
        await failed.wait()
        await asyncio.sleep(0.01)
        await apply(connection, body)

    vendors.faults = {0: late, 1: late, 2: late}
    by_name = {"b": fail}

    async def of_name(connection: Connection, body: Any) -> None:
        await by_name.get(body["updates"][0]["name"], late)(connection, body)

    vendors.faults = dict.fromkeys(range(3), of_name)
    async with serving(vendors, clock) as procore:
        with pytest.raises(SyncInterrupted) as caught:
            await sync(procore, named(*"abcdef"), batch_size=1, concurrency=3)
    result = caught.value.result
    assert len(vendors.batches) == 3
    assert result.applied == [0, 2]
    assert indexes(result.unknown) == [1]
    assert indexes(result.unprocessed) == [3, 4, 5]


async def test_going_through_gives_what_came_before_and_the_error_has_the_rest(clock: FakeClock) -> None:
    vendors, given = Vendors(), []

    async def go_through(rows: Sync[Any]) -> None:
        async for batch in rows:
            given.append(batch)  # noqa: PERF401 -- what was given before the error

    async def of_name(connection: Connection, body: Any) -> None:
        await (reset if body["updates"][0]["name"] == "b" else apply)(connection, body)

    vendors.faults = dict.fromkeys(range(4), of_name)
    async with serving(vendors, clock) as procore:
        with pytest.raises(SyncInterrupted) as caught:
            await go_through(sync(procore, named(*"abcd"), batch_size=1, concurrency=2))
    assert [batch.rows for batch in given] == [range(1)]
    assert caught.value.result.rows == range(1, 4)
    assert indexes(caught.value.result.unknown) == [1]
    assert indexes(caught.value.result.unprocessed)[-1:] == [3]


@pytest.mark.parametrize("concurrency", [1, 2])
@pytest.mark.parametrize("on_the_way", [True, False])
async def test_rows_that_cannot_be_read_end_it(clock: FakeClock, concurrency: int, on_the_way: bool) -> None:
    vendors, raised = Vendors(), KeyError("mine")

    def broken() -> Iterator[Any]:
        yield from named("a", "b", "c")
        raise raised

    async def broken_on_the_way() -> AsyncIterator[Any]:
        for row in named("a", "b", "c"):
            yield row
        raise raised

    async with serving(vendors, clock) as procore:
        rows = broken_on_the_way() if on_the_way else broken()
        with pytest.raises(SyncInterrupted, match="reading the rows raised KeyError") as caught:
            await sync(procore, rows, batch_size=2, concurrency=concurrency)
    assert caught.value.__cause__ is raised
    assert caught.value.result.applied == [0, 1]
    assert indexes(caught.value.result.unprocessed) == [2]
    assert vendors.names == [["a", "b"]]


async def test_entities_of_another_kind_do_not_hide_that_rows_are_applied(clock: FakeClock) -> None:
    async with serving(Vendors(), clock) as procore:
        with pytest.raises(SyncInterrupted, match="does not fit Strict") as caught:
            await sync(procore, named("a", "b"), Strict, batch_size=1)
    assert isinstance(caught.value.__cause__, DecodeError)
    assert str(caught.value.__cause__.request) == f"PATCH {PATH}"
    assert caught.value.result.applied == [0]
    assert caught.value.result.entities == []
    assert indexes(caught.value.result.unprocessed) == [1]


@pytest.mark.parametrize("answer", [http(b""), http(b"{}"), http(b"<html>Log in</html>")])
async def test_an_answer_that_says_nothing_leaves_a_batch_unknown(clock: FakeClock, answer: bytes) -> None:
    vendors = Vendors()
    vendors.faults = {0: saying(answer)}
    async with serving(vendors, clock) as procore:
        with pytest.raises(SyncInterrupted) as caught:
            await sync(procore, named("a"))
    assert isinstance(caught.value.__cause__, DecodeError)
    assert indexes(caught.value.result.unknown) == [0]


async def test_rows_that_change_on_the_way_do_not_hide_what_is_applied(clock: FakeClock) -> None:
    rows = {name: {"name": name} for name in "abcd"}

    async def add(connection: Connection, body: Any) -> None:
        rows["e"] = {"name": "e"}
        await apply(connection, body)

    vendors = Vendors()
    vendors.faults[0] = add
    async with serving(vendors, clock) as procore:
        with pytest.raises(SyncInterrupted, match="reading the rows raised RuntimeError") as caught:
            await sync(procore, rows.values(), batch_size=2)
    assert caught.value.result.applied == [0, 1]


async def test_what_a_hook_raises_is_not_taken_for_the_rows(clock: FakeClock) -> None:
    class Broken(Hook):
        def on_request(self, sending: Sending) -> None:
            raise LookupError("mine")

    async with serving(Vendors(), clock, hooks=[Broken()]) as procore:
        with pytest.raises(SyncInterrupted, match="sending them raised LookupError") as caught:
            await sync(procore, named("a", "b"), batch_size=1)
    assert indexes(caught.value.result.unknown) == [0]


async def test_what_reading_the_rows_raised_is_not_taken_for_an_answer(clock: FakeClock) -> None:
    async def of_another_call() -> AsyncIterator[Any]:
        yield {"name": "a"}
        raise NotFoundError("not here", status=404, request_id="other")

    async with serving(Vendors(), clock) as procore:
        with pytest.raises(SyncInterrupted, match="reading the rows raised NotFoundError") as caught:
            await sync(procore, of_another_call(), batch_size=1)
    assert caught.value.status is None
    assert caught.value.request_id is None
    assert caught.value.result.applied == [0]


# -- what is sent again -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "more", "sends"),
    [
        ([{"id": 1}, {"origin_id": "a"}], {}, 2),
        ([{"id": 1}, {"name": "new"}], {}, 1),
        ([{"id": 1}], {"options": {"idempotent": False}}, 1),
        ([{"name": "new"}], {"options": {"idempotent": True}}, 2),
        ([{"origin_id": "a"}], {"matched_by": ["id"]}, 1),
        ([{"id": 1}], {"once": {"deletes": [1]}}, 1),
    ],
)
async def test_a_batch_is_sent_again_only_where_each_row_says_what_it_is_about(
    clock: FakeClock, rows: list[Any], more: dict[str, Any], sends: int
) -> None:
    vendors = Vendors()
    vendors.faults = {0: reset}
    async with serving(vendors, clock) as procore:
        if sends == 1:
            with pytest.raises(SyncInterrupted):
                await sync(procore, rows, **more)
        else:
            assert (await sync(procore, rows, **more)).ok
    assert len(vendors.batches) == sends


async def test_a_batch_that_was_sent_before_the_server_went_away_is_unknown(clock: FakeClock) -> None:
    vendors = Vendors()
    async with raw_server(vendors) as server:
        environment = server.environment
        gone = asyncio.Event()

        async def leave(connection: Connection, body: Any) -> None:
            gone.set()
            connection.reset()

        vendors.faults = {0: leave}
        procore = session(environment, clock)
        task = asyncio.ensure_future(_awaited(sync(procore, [{"id": 1}])))
        await gone.wait()
    with pytest.raises(SyncInterrupted) as caught:
        await task
    assert isinstance(caught.value.__cause__, ConnectError)
    assert caught.value.__cause__.phase == "sent"
    assert indexes(caught.value.result.unknown) == [0]
    with pytest.raises(SyncInterrupted) as caught:
        await sync(procore, [{"id": 1}])
    await procore.aclose()
    assert isinstance(caught.value.__cause__, ConnectError)
    assert caught.value.__cause__.phase == "not_sent"
    assert caught.value.__cause__.attempts == 4
    assert indexes(caught.value.result.unprocessed) == [0]


async def _awaited(of: Sync[Any]) -> None:
    await of


async def _gone_through(of: Sync[Any]) -> None:
    async for _ in of:
        pass


# -- leaving ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("concurrency", [1, 3])
@pytest.mark.parametrize("by_batch", [True, False])
async def test_nothing_more_is_sent_after_it_is_cancelled(clock: FakeClock, concurrency: int, by_batch: bool) -> None:
    vendors, stuck = Vendors(), asyncio.Event()

    async def hang(connection: Connection, body: Any) -> None:
        if len(vendors.batches) == concurrency + 1:
            stuck.set()
        await (apply(connection, body) if body["updates"][0]["name"] == "a" else connection.hear_nothing_more())

    vendors.faults = dict.fromkeys(range(8), hang)

    async def use(procore: Procore) -> None:
        rows = sync(procore, named(*"abcdefgh"), batch_size=1, concurrency=concurrency)
        await (_gone_through if by_batch else _awaited)(rows)

    async with serving(vendors, clock) as procore:
        task = asyncio.ensure_future(use(procore))
        await stuck.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not [each for each in asyncio.all_tasks() if "Sync." in repr(each)]
    assert len(vendors.batches) == concurrency + 1


async def test_nothing_more_is_sent_after_it_is_left(clock: FakeClock) -> None:
    vendors = Vendors()
    async with serving(vendors, clock) as procore:
        async with aclosing(aiter(sync(procore, named(*"abcdefgh"), batch_size=1, concurrency=2))) as batches:
            async for _ in batches:
                break
        sent = len(vendors.batches)
        await procore.patch("/rest/v1.0/other", json={"updates": []})
    assert sent <= 3
    assert len(vendors.batches) == sent + 1


# -- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("updates", "options", "says"),
    [
        ({"id": 1}, {}, "updates must be an iterable of rows, not a dict"),
        (Vendor(id=1), {}, "not a Vendor"),
        ("rows", {}, "not a str"),
        (5, {}, "not a int"),
        ([], {"batch_size": 0}, "batch_size must be a number from 1 to 1,000"),
        ([], {"batch_size": 1001}, "batch_size"),
        ([], {"batch_size": True}, "batch_size"),
        ([], {"batch_size": 10.0}, "batch_size"),
        ([], {"concurrency": 0}, "concurrency must be a number from 1, not 0"),
        ([], {"beside": {"updates": []}}, "beside updates"),
        ([], {"once": [1]}, "beside updates"),
        ([], {"options": {"json": 1}}, "json cannot be given"),
        ([], {"options": {"into": Vendor}}, "into cannot be given"),
    ],
)
async def test_what_cannot_work_is_refused_at_once(
    clock: FakeClock, updates: Any, options: dict[str, Any], says: str
) -> None:
    vendors = Vendors()
    async with serving(vendors, clock) as procore:
        with pytest.raises(ConfigurationError, match=says):
            sync(procore, updates, **options)
    assert vendors.batches == []


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (5, "Row 1 of updates must be a mapping, not a int"),
        ({"a": float("nan")}, "Row 1 of updates: The request body cannot be sent as JSON: nan is not a number"),
        ({"a": {1}}, "Row 1 of updates: .* a set has no JSON form"),
    ],
)
@pytest.mark.parametrize("by_batch", [True, False])
async def test_a_row_that_cannot_be_sent_is_named(clock: FakeClock, row: Any, says: str, by_batch: bool) -> None:
    vendors = Vendors()
    async with serving(vendors, clock) as procore:
        with pytest.raises(ConfigurationError, match=says) as caught:
            await (_gone_through if by_batch else _awaited)(sync(procore, [{"a": 1}, row]))
        assert caught.value.__cause__ is None
        assert vendors.batches == []
        # Once something was sent, there is more to say.
        with pytest.raises(SyncInterrupted, match=says) as interrupted:
            await sync(procore, [{"a": 1}, row, {"a": 2}], batch_size=1)
    assert interrupted.value.result.applied == [0]
    assert indexes(interrupted.value.result.unprocessed) == [1, 2]
    assert len(vendors.batches) == 1


async def test_h28_a_session_without_a_company_says_so(clock: FakeClock) -> None:
    async with raw_server(Vendors()) as server, session(server.environment, clock) as procore:
        with pytest.raises(MissingCompanyError):
            await sync(procore.with_scope(company_id=None), named("a"))
    assert server.requests == []


async def test_each_is_sent_once(clock: FakeClock) -> None:
    async with serving(Vendors(), clock) as procore:
        begun = sync(procore, named("a"))
        assert repr(begun) == f"<Sync PATCH {PATH}, 0 rows read>"
        await begun
        with pytest.raises(ConfigurationError, match="was begun before"):
            await begun
        with pytest.raises(ConfigurationError, match="was begun before"):
            aiter(begun)


async def test_one_that_is_never_awaited_warns(clock: FakeClock) -> None:
    async with serving(Vendors(), clock) as procore:
        forgotten = sync(procore, named("a"))
        with pytest.warns(RuntimeWarning, match="never awaited: nothing was sent"):  # noqa: PT031
            del forgotten
            gc.collect()


async def test_it_goes_at_the_pace_of_the_session(clock: FakeClock) -> None:
    refused = http(b"", "429 Too Many Requests", "Retry-After: 9")
    vendors = Vendors()
    vendors.faults = {1: saying(refused)}
    async with serving(vendors, clock, retry=RetryPolicy(max_attempts=2)) as procore:
        assert (await sync(procore, named("a", "b"), batch_size=1)).ok
    assert sum(clock.sleeps) == pytest.approx(9, abs=0.5)
    assert len(vendors.batches) == 3
