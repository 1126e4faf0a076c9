"""Interrupted sync actions, and the reported state of their rows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from typing import Any

import pytest

from aprocore import (
    AmbiguousOutcomeError,
    ConnectError,
    DecodeError,
    Hook,
    NotFoundError,
    Procore,
    RequestAttempt,
    Sync,
    SyncInterruptedError,
    UnprocessableError,
)
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, http, raw_server
from tests.support.vendors_server import (
    PATH,
    REFUSAL,
    Strict,
    VendorsServer,
    apply,
    await_result,
    indexes,
    iterate,
    reset,
    respond_with,
    rows_named,
    session,
    sync,
    vendors_session,
)

pytestmark = pytest.mark.anyio


# -- failures ---------------------------------------------------------------------------------------------------------


@pytest.mark.fault("H22")
async def test_lost_response_reports_the_state_of_all_rows(clock: FakeClock) -> None:
    vendors = VendorsServer()
    vendors.faults = {1: reset}
    rows = rows_named("a", "bad", "c", "d", "e", "f")
    async with vendors_session(vendors, clock) as procore:
        with pytest.raises(SyncInterruptedError, match="1 applied, 1 refused, 2 unknown, 2 not processed") as caught:
            await sync(procore, rows, batch_size=2)
    result = caught.value.result
    assert isinstance(caught.value.__cause__, AmbiguousOutcomeError)
    assert result.applied == [0]
    assert [vendor.name for vendor in result.entities] == ["a"]
    assert indexes(result.errors) == [1]
    assert indexes(result.unknown) == [2, 3]
    assert indexes(result.unprocessed) == [4, 5]
    assert [row.row for row in result.unprocessed] == rows[4:]
    assert result.rows == range(6)
    assert len(vendors.batches) == 2
    assert str(caught.value.request) == f"PATCH {PATH}"
    assert caught.value.attempts == 1


async def test_rejected_batch_is_unprocessed(clock: FakeClock) -> None:
    vendors = VendorsServer()
    vendors.faults = {1: REFUSAL}
    async with vendors_session(vendors, clock) as procore:
        with pytest.raises(SyncInterruptedError, match=r"ended early: no\. Of 3 rows") as caught:
            await sync(procore, rows_named("a", "b", "c"), batch_size=1)
    assert isinstance(caught.value.__cause__, UnprocessableError)
    assert caught.value.status == 422
    assert caught.value.result.applied == [0]
    assert indexes(caught.value.result.unprocessed) == [1, 2]


async def test_unread_rows_of_a_collection_are_reported(clock: FakeClock) -> None:
    for rows, unprocessed in ((rows_named("a", "b", "c"), [0, 1, 2]), (iter(rows_named("a", "b", "c")), [0])):
        vendors = VendorsServer()
        vendors.faults = {0: REFUSAL}
        async with vendors_session(vendors, clock) as procore:
            with pytest.raises(SyncInterruptedError) as caught:
                await sync(procore, rows, batch_size=1)
        assert indexes(caught.value.result.unprocessed) == unprocessed
        assert caught.value.result.rows == range(len(unprocessed))


async def test_concurrent_batches_in_flight_are_completed_and_no_others_are_sent(clock: FakeClock) -> None:
    vendors, failed = VendorsServer(), asyncio.Event()

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
    async with vendors_session(vendors, clock) as procore:
        with pytest.raises(SyncInterruptedError) as caught:
            await sync(procore, rows_named(*"abcdef"), batch_size=1, concurrency=3)
    result = caught.value.result
    assert len(vendors.batches) == 3
    assert result.applied == [0, 2]
    assert indexes(result.unknown) == [1]
    assert indexes(result.unprocessed) == [3, 4, 5]


async def test_iteration_yields_completed_batches_and_the_error_has_the_rest(clock: FakeClock) -> None:
    vendors, received = VendorsServer(), []

    async def collect_batches(rows: Sync[Any]) -> None:
        async for batch in rows:
            received.append(batch)  # noqa: PERF401 -- what was given before the error

    async def of_name(connection: Connection, body: Any) -> None:
        await (reset if body["updates"][0]["name"] == "b" else apply)(connection, body)

    vendors.faults = dict.fromkeys(range(4), of_name)
    async with vendors_session(vendors, clock) as procore:
        with pytest.raises(SyncInterruptedError) as caught:
            await collect_batches(sync(procore, rows_named(*"abcd"), batch_size=1, concurrency=2))
    assert [batch.rows for batch in received] == [range(1)]
    assert caught.value.result.rows == range(1, 4)
    assert indexes(caught.value.result.unknown) == [1]
    assert indexes(caught.value.result.unprocessed)[-1:] == [3]


@pytest.mark.parametrize("concurrency", [1, 2])
@pytest.mark.parametrize("on_the_way", [True, False])
async def test_error_while_reading_rows_ends_the_sync(clock: FakeClock, concurrency: int, on_the_way: bool) -> None:
    vendors, raised = VendorsServer(), KeyError("mine")

    def broken() -> Iterator[Any]:
        yield from rows_named("a", "b", "c")
        raise raised

    async def failing_rows() -> AsyncIterator[Any]:
        for row in rows_named("a", "b", "c"):
            yield row
        raise raised

    async with vendors_session(vendors, clock) as procore:
        rows = failing_rows() if on_the_way else broken()
        with pytest.raises(SyncInterruptedError, match="reading the rows raised KeyError") as caught:
            await sync(procore, rows, batch_size=2, concurrency=concurrency)
    assert caught.value.__cause__ is raised
    assert caught.value.result.applied == [0, 1]
    assert indexes(caught.value.result.unprocessed) == [2]
    assert vendors.names == [["a", "b"]]


async def test_undecodable_entities_do_not_hide_applied_rows(clock: FakeClock) -> None:
    async with vendors_session(VendorsServer(), clock) as procore:
        with pytest.raises(SyncInterruptedError, match="does not fit Strict") as caught:
            await sync(procore, rows_named("a", "b"), Strict, batch_size=1)
    assert isinstance(caught.value.__cause__, DecodeError)
    assert str(caught.value.__cause__.request) == f"PATCH {PATH}"
    assert caught.value.result.applied == [0]
    assert caught.value.result.entities == []
    assert indexes(caught.value.result.unprocessed) == [1]


@pytest.mark.parametrize("answer", [http(b""), http(b"{}"), http(b"<html>Log in</html>")])
async def test_empty_response_leaves_the_batch_unknown(clock: FakeClock, answer: bytes) -> None:
    vendors = VendorsServer()
    vendors.faults = {0: respond_with(answer)}
    async with vendors_session(vendors, clock) as procore:
        with pytest.raises(SyncInterruptedError) as caught:
            await sync(procore, rows_named("a"))
    assert isinstance(caught.value.__cause__, DecodeError)
    assert indexes(caught.value.result.unknown) == [0]


async def test_rows_changed_by_the_caller_do_not_hide_applied_rows(clock: FakeClock) -> None:
    rows = {name: {"name": name} for name in "abcd"}

    async def add(connection: Connection, body: Any) -> None:
        rows["e"] = {"name": "e"}
        await apply(connection, body)

    vendors = VendorsServer()
    vendors.faults[0] = add
    async with vendors_session(vendors, clock) as procore:
        with pytest.raises(SyncInterruptedError, match="reading the rows raised RuntimeError") as caught:
            await sync(procore, rows.values(), batch_size=2)
    assert caught.value.result.applied == [0, 1]


async def test_error_of_a_hook_is_not_an_error_of_the_rows(clock: FakeClock) -> None:
    class Broken(Hook):
        def on_request(self, attempt: RequestAttempt) -> None:
            raise LookupError("mine")

    async with vendors_session(VendorsServer(), clock, hooks=[Broken()]) as procore:
        with pytest.raises(SyncInterruptedError, match="sending them raised LookupError") as caught:
            await sync(procore, rows_named("a", "b"), batch_size=1)
    assert indexes(caught.value.result.unknown) == [0]


async def test_error_of_the_row_source_is_not_taken_for_a_response(clock: FakeClock) -> None:
    async def of_another_call() -> AsyncIterator[Any]:
        yield {"name": "a"}
        raise NotFoundError("not here", status=404, request_id="other")

    async with vendors_session(VendorsServer(), clock) as procore:
        with pytest.raises(SyncInterruptedError, match="reading the rows raised NotFoundError") as caught:
            await sync(procore, of_another_call(), batch_size=1)
    assert caught.value.status is None
    assert caught.value.request_id is None
    assert caught.value.result.applied == [0]


# -- retries ----------------------------------------------------------------------------------------------------------


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
async def test_batch_is_retried_only_if_every_row_is_identifiable(
    clock: FakeClock, rows: list[Any], more: dict[str, Any], sends: int
) -> None:
    vendors = VendorsServer()
    vendors.faults = {0: reset}
    async with vendors_session(vendors, clock) as procore:
        if sends == 1:
            with pytest.raises(SyncInterruptedError):
                await sync(procore, rows, **more)
        else:
            assert (await sync(procore, rows, **more)).ok
    assert len(vendors.batches) == sends


async def test_batch_sent_before_a_connection_loss_is_unknown(clock: FakeClock) -> None:
    vendors = VendorsServer()
    async with raw_server(vendors) as server:
        environment = server.environment
        gone = asyncio.Event()

        async def leave_iteration(connection: Connection, body: Any) -> None:
            gone.set()
            connection.reset()

        vendors.faults = {0: leave_iteration}
        procore = session(environment, clock)
        task = asyncio.ensure_future(await_result(sync(procore, [{"id": 1}])))
        await gone.wait()
    with pytest.raises(SyncInterruptedError) as caught:
        await task
    assert isinstance(caught.value.__cause__, ConnectError)
    assert caught.value.__cause__.phase == "sent"
    assert indexes(caught.value.result.unknown) == [0]
    with pytest.raises(SyncInterruptedError) as caught:
        await sync(procore, [{"id": 1}])
    await procore.aclose()
    assert isinstance(caught.value.__cause__, ConnectError)
    assert caught.value.__cause__.phase == "not_sent"
    assert caught.value.__cause__.attempts == 4
    assert indexes(caught.value.result.unprocessed) == [0]


# -- leaving a stream early -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("concurrency", [1, 3])
@pytest.mark.parametrize("by_batch", [True, False])
async def test_no_batch_is_sent_after_cancellation(clock: FakeClock, concurrency: int, by_batch: bool) -> None:
    vendors, stuck = VendorsServer(), asyncio.Event()

    async def hang(connection: Connection, body: Any) -> None:
        if len(vendors.batches) == concurrency + 1:
            stuck.set()
        await (apply(connection, body) if body["updates"][0]["name"] == "a" else connection.read_until_closed())

    vendors.faults = dict.fromkeys(range(8), hang)

    async def use(procore: Procore) -> None:
        rows = sync(procore, rows_named(*"abcdefgh"), batch_size=1, concurrency=concurrency)
        await (iterate if by_batch else await_result)(rows)

    async with vendors_session(vendors, clock) as procore:
        task = asyncio.ensure_future(use(procore))
        await stuck.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not [task for task in asyncio.all_tasks() if "Sync." in repr(task)]
    assert len(vendors.batches) == concurrency + 1


async def test_no_batch_is_sent_after_leaving_the_iteration(clock: FakeClock) -> None:
    vendors = VendorsServer()
    async with vendors_session(vendors, clock) as procore:
        async with aclosing(aiter(sync(procore, rows_named(*"abcdefgh"), batch_size=1, concurrency=2))) as batches:
            async for _ in batches:
                break
        sent = len(vendors.batches)
        await procore.patch("/rest/v1.0/other", json={"updates": []})
    assert sent <= 3
    assert len(vendors.batches) == sent + 1
