"""``find_or_create`` and ``resolve``: what was sent after a lost answer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from aprocore import (
    AmbiguousOutcomeError,
    ConfigurationError,
    DecodeError,
    ForbiddenError,
    NotFoundError,
    Procore,
    UnprocessableError,
)
from aprocore.batch import find_or_create, resolve, run
from aprocore.sandbox import Answer, ResetAfter, ResetBefore, Sandbox
from tests.support.clock import FakeClock

pytestmark = pytest.mark.anyio

VENDORS = "/rest/v1.0/vendors"


class Vendors:
    """Vendors of a sandbox by ``origin_id``."""

    def __init__(self, sandbox: Sandbox, procore: Procore) -> None:
        self.sandbox = sandbox
        self.procore = procore
        self.filters: dict[str, Any] = {}

    def find(self, origin_id: str) -> Any:
        return self.procore.directory.company_vendors.list(filters={"origin_id": origin_id, **self.filters})  # type: ignore[typeddict-item]

    async def create(self, origin_id: str) -> Any:
        vendor = {"name": f"Vendor {origin_id}", "origin_id": origin_id}
        return await self.procore.directory.company_vendors.create(vendor=vendor)  # type: ignore[arg-type]

    async def find_or_create(self, origin_id: str) -> tuple[Any, bool]:
        return await find_or_create(origin_id, find=self.find, create=self.create, clock=FakeClock())

    @property
    def sent(self) -> list[str]:
        return [seen.method for seen in self.sandbox.requests.to("*", VENDORS)]


@pytest.fixture
async def vendors(sandbox: Sandbox) -> AsyncIterator[Vendors]:
    async with sandbox.procore() as procore:
        yield Vendors(sandbox, procore)


async def test_an_object_is_created_once(vendors: Vendors) -> None:
    created, is_new = await vendors.find_or_create("erp-1")
    found, is_new_again = await vendors.find_or_create("erp-1")
    assert (is_new, is_new_again) == (True, False)
    assert created.id == found.id
    assert vendors.sent == ["GET", "POST", "GET"]


async def test_after_a_lost_answer_the_object_is_found(vendors: Vendors) -> None:
    vendors.sandbox.faults.add("POST", VENDORS, ResetAfter())
    vendor, is_new = await vendors.find_or_create("erp-1")
    assert (vendor.origin_id, is_new) == ("erp-1", True)
    assert vendors.sent == ["GET", "POST", "GET"]


async def test_what_was_not_found_after_a_lost_answer_is_not_created_again(vendors: Vendors) -> None:
    vendors.sandbox.faults.add("POST", VENDORS, ResetBefore())
    with pytest.raises(AmbiguousOutcomeError):
        await vendors.find_or_create("erp-1")
    assert vendors.sent == ["GET", "POST", "GET", "GET", "GET"]


async def test_what_another_program_has_created_meanwhile_is_found(vendors: Vendors) -> None:
    await vendors.create("erp-1")
    vendors.sandbox.faults.add("GET", VENDORS, Answer(200, body=[]))
    vendors.sandbox.faults.add("POST", VENDORS, Answer(422, body={"errors": {"origin_id": ["is taken"]}}))
    vendor, is_new = await vendors.find_or_create("erp-1")
    assert (vendor.origin_id, is_new) == ("erp-1", False)


async def test_another_refusal_is_raised(vendors: Vendors) -> None:
    vendors.sandbox.faults.add("POST", VENDORS, Answer(422, body={"errors": {"name": ["is blank"]}}))
    with pytest.raises(UnprocessableError):
        await vendors.find_or_create("erp-1")
    assert vendors.sent == ["GET", "POST", "GET"]


async def test_a_search_that_ignores_the_origin_id_finds_nothing_else(vendors: Vendors) -> None:
    await vendors.create("erp-2")
    vendors.find = lambda origin_id: vendors.procore.directory.company_vendors.list()  # type: ignore[method-assign]
    vendor, is_new = await vendors.find_or_create("erp-1")
    assert (vendor.origin_id, is_new) == ("erp-1", True)


async def test_objects_without_origin_id_are_not_guessed(vendors: Vendors) -> None:
    async def find(origin_id: str) -> Any:
        return [{"id": 1, "name": "Vendor erp-1"}]

    vendors.find = find  # type: ignore[method-assign]
    with pytest.raises(ConfigurationError, match="without origin_id"):
        await vendors.find_or_create("erp-1")
    assert vendors.sent == []


async def test_several_objects_with_one_origin_id_are_refused(vendors: Vendors) -> None:
    await vendors.create("erp-1")
    await vendors.create("erp-1")
    with pytest.raises(ConfigurationError, match="2 objects have the origin_id 'erp-1'"):
        await vendors.find_or_create("erp-1")


@pytest.mark.parametrize("origin_id", ["", None, True])
async def test_an_invalid_origin_id_is_refused(vendors: Vendors, origin_id: Any) -> None:
    with pytest.raises(ConfigurationError, match="origin_id must be"):
        await vendors.find_or_create(origin_id)
    assert vendors.sent == []


async def test_resolving_searches_three_times_with_a_delay() -> None:
    clock, searches = FakeClock(), []

    async def find() -> Any:
        searches.append(clock.monotonic())
        return "found" if len(searches) == 3 else None

    assert await resolve(AmbiguousOutcomeError("lost"), find=find, delay=5.0, clock=clock) == "found"
    assert [time - searches[0] for time in searches] == [0.0, 5.0, 10.0]
    searches[:] = [0.0, 0.0, 0.0]
    assert await resolve(AmbiguousOutcomeError("lost"), find=find, clock=clock) is None


async def test_a_call_that_was_not_applied_is_not_searched_for() -> None:
    async def find() -> Any:
        raise AssertionError

    assert await resolve(NotFoundError("no such project"), find=find) is None


async def test_a_search_with_several_results_is_refused() -> None:
    async def find() -> Any:
        return [1, 2]

    with pytest.raises(ConfigurationError, match="found 2 objects; it must identify one"):
        await resolve(AmbiguousOutcomeError("lost"), find=find)


async def test_a_search_that_fails_after_a_lost_answer_does_not_say_that_nothing_was_applied(vendors: Vendors) -> None:
    vendors.sandbox.faults.add("POST", VENDORS, ResetAfter())
    vendors.sandbox.faults.add("GET", VENDORS, Answer(403, body={"errors": "Tool is off"}), skip=1)
    async with run(vendors.find_or_create, ["erp-1"], key=str) as batch:
        (result,) = [result async for result in batch]
    assert isinstance(result.error, ForbiddenError)
    assert (result.applied, vendors.sent) == ("unknown", ["GET", "POST", "GET"])

    async def find() -> Any:
        return await vendors.procore.get("/rest/v1.0/nothing")

    for error, applied in ((AmbiguousOutcomeError("lost", applied="unknown"), "unknown"), (TimeoutError(), "unknown")):
        with pytest.raises(NotFoundError) as caught:
            await resolve(error, find=find)
        assert caught.value.applied == applied


async def test_several_objects_after_a_lost_answer_are_an_unknown_outcome(vendors: Vendors) -> None:
    async def create(origin_id: str) -> Any:
        await vendors.create(origin_id)
        return await vendors.create(origin_id)

    vendors.sandbox.faults.add("POST", VENDORS, ResetAfter(), skip=1)
    with pytest.raises(ConfigurationError, match="found 2 objects") as caught:
        await find_or_create("erp-1", find=vendors.find, create=create, clock=FakeClock())
    assert caught.value.applied == "unknown"


async def test_a_call_that_was_applied_for_certain_is_never_reported_as_not_applied() -> None:
    async def find() -> Any:
        return None

    error = DecodeError("The answer is not JSON.", applied="yes")
    with pytest.raises(DecodeError) as caught:
        await resolve(error, find=find, clock=FakeClock())
    assert caught.value is error


@pytest.mark.parametrize("returned", [True, False])
async def test_a_search_that_says_only_whether_is_refused(returned: bool) -> None:
    async def find() -> Any:
        return returned

    with pytest.raises(ConfigurationError, match="The search returned a bool; it must return"):
        await resolve(AmbiguousOutcomeError("lost"), find=find)
    with pytest.raises(ConfigurationError, match="The search returned a list; it must return"):
        await resolve(AmbiguousOutcomeError("lost"), find=lambda: [1])  # type: ignore[call-overload, misc]
    with pytest.raises(ConfigurationError, match="error must be the exception of the call"):
        await resolve(None, find=find)  # type: ignore[call-overload]
