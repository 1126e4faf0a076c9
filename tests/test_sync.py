"""Sync actions through a session with a server."""

from __future__ import annotations

import asyncio
import functools
import gc
import json
from collections.abc import AsyncIterator, Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest

from aprocore import (
    ConfigurationError,
    MissingCompanyError,
    PartialFailureError,
    Procore,
    Response,
    RetryPolicy,
    Sync,
    SyncInterruptedError,
)
from aprocore.rest.prime_contracts.prime_contract_line_items import PrimeContractLineItem, PrimeContractLineItemCompany
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, http, raw_server
from tests.support.vendors_server import (
    PATH,
    Vendor,
    VendorsServer,
    apply,
    await_result,
    indexes,
    iterate,
    respond_with,
    rows_named,
    session,
    sync,
    vendors_session,
)

pytestmark = pytest.mark.anyio


# -- batches ----------------------------------------------------------------------------------------------------------


@pytest.mark.fault("H22")
async def test_1001_rows_are_sent_in_two_batches_and_errors_name_their_rows(clock: FakeClock) -> None:
    vendors, rows = (
        VendorsServer(),
        [{"origin_id": str(n), "name": "bad" if n in (3, 1000) else "good"} for n in range(1001)],
    )
    async with vendors_session(vendors, clock) as procore:
        result = await sync(procore, rows, beside={"company_id": 7})
    assert [len(body["updates"]) for body in vendors.batches] == [1000, 1]
    assert [list(body) for body in vendors.batches] == [["company_id", "updates"]] * 2
    assert [(error.index, error.row) for error in result.errors] == [(3, rows[3]), (1000, rows[1000])]
    assert result.errors[0].errors == {"name": ["is bad"]}
    assert len(result.entities) == 999
    assert isinstance(result.entities[0], Vendor)
    assert result.rows == range(1001)
    assert len(result.applied) == 999
    assert not result.ok
    with pytest.raises(PartialFailureError, match="999 applied, 2 refused"):
        result.raise_for_failures()


async def async_rows(rows: list[Any]) -> AsyncIterator[Any]:
    for row in rows:
        await asyncio.sleep(0)
        yield row


@pytest.mark.parametrize("kind", [list, iter, tuple, async_rows, lambda rows: (row for row in rows)])
async def test_rows_may_be_any_iterable(clock: FakeClock, kind: Callable[[Any], Any]) -> None:
    vendors = VendorsServer()
    async with vendors_session(vendors, clock) as procore:
        result = await sync(procore, kind([*rows_named("a", "b"), Vendor(name="c")]), batch_size=2)
    assert vendors.names == [["a", "b"], ["c"]]
    assert [vendor.name for vendor in result.entities] == ["a", "b", "c"]
    assert result.ok


@pytest.mark.parametrize("number", [0, 1, 2, 3, 4])
async def test_last_batch_has_the_remaining_rows(clock: FakeClock, number: int) -> None:
    vendors = VendorsServer()
    async with vendors_session(vendors, clock) as procore:
        result = await sync(procore, iter(rows_named(*"abcd"[:number])), batch_size=2)
    assert [len(names) for names in vendors.names] == {0: [], 1: [1], 2: [2], 3: [2, 1], 4: [2, 2]}[number]
    assert result.rows == range(number)
    assert result.ok


@pytest.mark.parametrize("concurrency", [1, 3])
async def test_batches_are_returned_one_by_one_in_order(clock: FakeClock, concurrency: int) -> None:
    vendors = VendorsServer()

    async def late(connection: Connection, body: Any) -> None:
        while len(vendors.batches) < 3 or vendors.concurrent > 1:
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
    async with vendors_session(vendors, clock) as procore:
        batches = [batch async for batch in sync(procore, rows_named(*"abcde"), batch_size=2, concurrency=concurrency)]
    assert [batch.rows for batch in batches] == [range(2), range(2, 4), range(4, 5)]
    assert [[vendor.name for vendor in batch.entities] for batch in batches] == [["a", "b"], ["c", "d"], ["e"]]
    assert vendors.max_concurrent == (1 if concurrency == 1 else 3)


@pytest.mark.parametrize("concurrency", [1, 2])
async def test_rows_are_read_only_for_batches_in_flight(clock: FakeClock, concurrency: int) -> None:
    vendors, read = VendorsServer(), [0]

    def counted() -> Iterator[Any]:
        for name in "abcdefgh":
            read[0] += 1
            yield {"name": name}

    async with vendors_session(vendors, clock) as procore:
        seen = [read[0] async for _ in sync(procore, counted(), batch_size=2, concurrency=concurrency)]
    assert seen[0] == 2 * concurrency
    assert max(before - 2 * number for number, before in enumerate(seen)) <= 2 * concurrency


async def test_once_fields_are_sent_only_with_the_first_batch(clock: FakeClock) -> None:
    vendors = VendorsServer()
    async with vendors_session(vendors, clock) as procore:
        await sync(procore, rows_named("a", "b"), batch_size=1, once={"deletes": [5]})
        await sync(procore, [], once={"deletes": [6]})
        await sync(procore, rows_named("c"), key="updates", once={})
    assert vendors.batches == [
        {"deletes": [5], "updates": [{"name": "a"}]},
        {"updates": [{"name": "b"}]},
        {"deletes": [6], "updates": []},
        {"updates": [{"name": "c"}]},
    ]


async def test_entities_are_plain_without_a_class(clock: FakeClock) -> None:
    async with vendors_session(VendorsServer(), clock) as procore:
        result = await sync(procore, rows_named("a"), None)
    assert result.entities == [{"id": 100, "name": "a"}]


async def test_options_apply_to_every_call(clock: FakeClock) -> None:
    vendors = VendorsServer()
    async with raw_server(vendors) as server, session(server.environment, clock) as procore:
        await sync(procore, rows_named("a", "b"), batch_size=1, options={"params": {"project_id": 3}, "company_id": 9})
    assert [request.split(b"\r\n")[0] for request in server.requests] == [
        b"PATCH /rest/v1.0/vendors/sync?project_id=3 HTTP/1.1"
    ] * 2
    assert all(b"Procore-Company-Id: 9" in request for request in server.requests)


# -- rejected requests ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("updates", "options", "says"),
    [
        ({"id": 1}, {}, "updates must be an iterable of rows, not a dict"),
        (Vendor(id=1), {}, "not a Vendor"),
        ("rows", {}, "not a str"),
        (5, {}, "not an int"),
        ([], {"batch_size": 0}, "batch_size must be an integer from 1 to 1,000"),
        ([], {"batch_size": 1001}, "batch_size"),
        ([], {"batch_size": True}, "batch_size"),
        ([], {"batch_size": 10.0}, "batch_size"),
        ([], {"concurrency": 0}, "concurrency must be an integer from 1, not 0"),
        ([], {"beside": {"updates": []}}, "beside updates"),
        ([], {"once": [1]}, "beside updates"),
        ([], {"options": {"json": 1}}, "json can.t be passed"),
        ([], {"options": {"into": Vendor}}, "into can.t be passed"),
    ],
)
async def test_invalid_options_are_rejected_immediately(
    clock: FakeClock, updates: Any, options: dict[str, Any], says: str
) -> None:
    vendors = VendorsServer()
    async with vendors_session(vendors, clock) as procore:
        with pytest.raises(ConfigurationError, match=says):
            sync(procore, updates, **options)
    assert vendors.batches == []


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (5, "Row 1 of updates must be a mapping, not an int"),
        (
            {"a": float("nan")},
            "Row 1 of updates: The request body can't be encoded as JSON: nan is not a finite number",
        ),
        ({"a": {1}}, "Row 1 of updates: .* a set has no JSON form"),
    ],
)
@pytest.mark.parametrize("by_batch", [True, False])
async def test_unencodable_row_is_named(clock: FakeClock, row: Any, says: str, by_batch: bool) -> None:
    vendors = VendorsServer()
    async with vendors_session(vendors, clock) as procore:
        with pytest.raises(ConfigurationError, match=says) as caught:
            await (iterate if by_batch else await_result)(sync(procore, [{"a": 1}, row]))
        assert caught.value.__cause__ is None
        assert vendors.batches == []
        # After a batch was sent, the error has a result.
        with pytest.raises(SyncInterruptedError, match=says) as interrupted:
            await sync(procore, [{"a": 1}, row, {"a": 2}], batch_size=1)
    assert interrupted.value.result.applied == [0]
    assert indexes(interrupted.value.result.unprocessed) == [1, 2]
    assert len(vendors.batches) == 1


@pytest.mark.fault("H28")
async def test_a_session_without_a_company_raises(clock: FakeClock) -> None:
    async with raw_server(VendorsServer()) as server, session(server.environment, clock) as procore:
        with pytest.raises(MissingCompanyError):
            await sync(procore.with_scope(company_id=None), rows_named("a"))
    assert server.requests == []


async def test_sync_object_can_be_used_once(clock: FakeClock) -> None:
    async with vendors_session(VendorsServer(), clock) as procore:
        begun = sync(procore, rows_named("a"))
        assert repr(begun) == f"<Sync PATCH {PATH}, 0 rows read>"
        await begun
        with pytest.raises(ConfigurationError, match="already started"):
            await begun
        with pytest.raises(ConfigurationError, match="already started"):
            aiter(begun)


async def test_sync_that_is_never_awaited_warns(clock: FakeClock) -> None:
    async with vendors_session(VendorsServer(), clock) as procore:
        forgotten = sync(procore, rows_named("a"))
        with pytest.warns(RuntimeWarning, match="never awaited: nothing was sent"):  # noqa: PT031
            del forgotten
            gc.collect()


async def test_sync_calls_use_the_retries_and_limits_of_the_session(clock: FakeClock) -> None:
    refused = http(b"", "429 Too Many Requests", "Retry-After: 9")
    vendors = VendorsServer()
    vendors.faults = {1: respond_with(refused)}
    async with vendors_session(vendors, clock, retry=RetryPolicy(max_attempts=2)) as procore:
        assert (await sync(procore, rows_named("a", "b"), batch_size=1)).ok
    assert sum(clock.sleeps) == pytest.approx(9, abs=0.5)
    assert len(vendors.batches) == 3


# -- answers ----------------------------------------------------------------------------------------------------------

ODD_ENTITIES = [
    {"id": 1, "quantity": "1234567890.123456789", "created_at": "soon", "company": {"id": 7}, "more": 0.1},
    {"id": 2, "quantity": 0.1, "created_at": "", "company": ""},
    {"id": 3, "quantity": "1,000", "created_at": 5, "company": [1]},
]


@pytest.mark.parametrize("envelope", ["%s", '{"data": %s}'])
async def test_entities_are_decoded_as_leniently_as_lists(clock: FakeClock, envelope: str) -> None:
    vendors = VendorsServer()
    for number, entity in enumerate(ODD_ENTITIES):
        vendors.faults[number] = respond_with(
            http((envelope % json.dumps({"entities": [entity], "errors": []})).encode())
        )
    async with vendors_session(vendors, clock, project_id=2) as procore:
        items = procore.prime_contracts.prime_contract_line_items
        if envelope == "%s":
            call: Any = items.sync([{"id": 1}, {"id": 2}, {"id": 3}], prime_contract_id=4, batch_size=1)
        else:
            enveloped = functools.partial(request_enveloped, procore)
            rows = [{"id": 1}, {"id": 2}, {"id": 3}]
            call = Sync(enveloped, "PATCH", PATH, PrimeContractLineItem, rows, batch_size=1)
        result = await call
        listed = Response(200, {}, json.dumps(ODD_ENTITIES).encode(), into=PrimeContractLineItem).value
    assert len(vendors.batches) == 3
    assert result.ok
    assert result.entities == listed
    assert [entity.to_dict() for entity in result.entities] == ODD_ENTITIES
    first, second, third = result.entities
    assert (first.quantity, second.quantity) == (Decimal("1234567890.123456789"), Decimal("0.1"))
    assert (first.created_at, first.company, first["more"]) == ("soon", PrimeContractLineItemCompany(id=7), 0.1)
    assert (second.created_at, second.company) == (None, None)
    assert (third.quantity, third.created_at, third.company) == ("1,000", 5, [1])


async def request_enveloped(procore: Procore, *args: Any, **options: Any) -> Response:
    response = await procore.request(*args, **options)
    response.enveloped = True
    return response


@pytest.mark.parametrize("entities", [[], None, [5, "x", {"id": 1}]])
async def test_entities_that_are_not_objects_stay_as_received(clock: FakeClock, entities: Any) -> None:
    vendors = VendorsServer()
    vendors.faults[0] = respond_with(http(json.dumps({"entities": entities, "errors": []}).encode()))
    async with vendors_session(vendors, clock) as procore:
        result = await sync(procore, [{"id": 1}], PrimeContractLineItem)
    assert result.entities == ([5, "x", PrimeContractLineItem(id=1)] if entities else [])
