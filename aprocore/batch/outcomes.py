"""Searches after a lost answer, before anything is sent again: by ``origin_id`` or by a search of the caller."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterable, Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar, overload

from ..errors import ConfigurationError, ConflictError, ProcoreError, UnprocessableError
from ..model import Model
from ..net.clock import SYSTEM_CLOCK, Clock
from ..options import check_seconds
from ..sansio.batches import applied_of
from ..types import kind_of

__all__ = ["find_or_create", "resolve"]

T = TypeVar("T")

# Searches after a lost answer: a request that Procore has received may take a while.
_SEARCHES = 3


@overload
async def resolve(
    error: Exception, *, find: Callable[[], AsyncIterable[T]], delay: float = 2.0, clock: Clock = SYSTEM_CLOCK
) -> T | None: ...
@overload
async def resolve(
    error: Exception, *, find: Callable[[], Awaitable[Sequence[T]]], delay: float = 2.0, clock: Clock = SYSTEM_CLOCK
) -> T | None: ...
@overload
async def resolve(
    error: Exception, *, find: Callable[[], Awaitable[T | None]], delay: float = 2.0, clock: Clock = SYSTEM_CLOCK
) -> T | None: ...
async def resolve(error: Exception, *, find: Callable[[], Any], delay: float = 2.0, clock: Clock = SYSTEM_CLOCK) -> Any:
    """Return the object that a call with a lost answer has created; None if three searches do not find it.

    The caller's search must identify the object beyond doubt, by an ``origin_id`` or a number of the caller's own. If
    nothing is found, it is repeated twice, because the request may still be in progress at Procore: with a ``delay``
    that is longer than Procore takes, None says that the call was not applied, and can be repeated. A call that was not
    applied for certain is not searched for.

    Args:
        error: the error of the call, or ``result.error`` of a batch.
        find: function that returns an awaitable of the object, of None or of a list, or a list of the client to read,
            such as ``lambda: procore.rfis.list(filters={"number": "17"})``.
        delay: seconds before the second and the third search.
        clock: source of time; for tests.

    Raises:
        ConfigurationError: the search found more than one object, or returned something else.
        ProcoreError: an error of the search, with the ``applied`` of ``error``, as that is still unknown; or ``error``
            itself, if the call was applied for certain and nothing is found.
    """
    check_seconds("delay", delay)
    if not isinstance(error, Exception):
        raise ConfigurationError(f"error must be the exception of the call, not {kind_of(error)}.")
    if isinstance(error, ProcoreError) and error.applied == "no":
        return None

    async def search() -> Sequence[Any]:
        return await _items_of(find())

    found = await _found_later(search, error, delay, clock)
    if found is None and isinstance(error, ProcoreError) and error.applied == "yes":
        raise error
    return found


async def _found_later(
    search: Callable[[], Awaitable[Sequence[T]]], error: Exception, delay: float, clock: Clock
) -> T | None:
    """Return the one object that a search finds now or after a while; None if it finds none.

    A failure of the search does not tell whether the call that raised ``error`` was applied, but its caller, such as a
    batch, reads that from the exception.
    """
    try:
        for number in range(_SEARCHES):
            if number:
                await clock.sleep(delay)
            found = await search()
            if len(found) > 1:
                raise ConfigurationError(
                    f"The search found {len(found)} objects; it must identify one.", hint="Search by a unique value."
                )
            if found:
                return found[0]
    except ProcoreError as failure:
        failure.applied = applied_of(error, reads=False)
        raise
    return None


async def find_or_create(
    origin_id: int | str,
    *,
    find: Callable[[str], Awaitable[T | Sequence[T] | None] | AsyncIterable[T]],
    create: Callable[[str], Awaitable[T]],
    delay: float = 2.0,
    clock: Clock = SYSTEM_CLOCK,
) -> tuple[T, bool]:
    """Return the object with an ``origin_id``, and whether it was created, which happens if it does not exist.

    If the answer of the creation is lost, or Procore refuses it as a conflict, the object is searched for again; it is
    never created twice by this call. Two calls for one ``origin_id`` at the same time may both create it, unless
    Procore refuses the second.

    Args:
        origin_id: id of the object in the system that it comes from.
        find: function of the ``origin_id`` that returns what may have it: an object, None, a list, or a list of the
            client to read. Those with another ``origin_id`` are ignored.
        create: async function of the ``origin_id`` that creates the object, and sends it as ``origin_id``.
        delay: seconds before the second and the third search for an object whose creation was not answered.
        clock: source of time; for tests.

    Raises:
        ConfigurationError: several objects have the ``origin_id``, or those found do not show theirs.
        AmbiguousOutcomeError: the answer was lost, and the object was not found afterwards.
        ProcoreError: an error of the search or of the creation; ``applied`` says whether the object may have been
            created, also if the search after a lost answer failed.
    """
    if isinstance(origin_id, bool) or not isinstance(origin_id, int | str) or origin_id == "":
        raise ConfigurationError(f"origin_id must be an int or a text, got {origin_id!r}.")
    check_seconds("delay", delay)
    text = str(origin_id)

    async def search() -> Sequence[T]:
        return [item for item in await _items_of(find(text)) if _origin_of(item) == text]

    found = await search()
    if not found:
        try:
            return await create(text), True
        except ProcoreError as error:
            if error.applied != "no":
                created = await _found_later(search, error, delay, clock)
                if created is None:
                    raise
                return created, True
            # Another program may have created it meanwhile.
            if not isinstance(error, ConflictError | UnprocessableError) or not (found := await search()):
                raise
    if len(found) > 1:
        raise ConfigurationError(
            f"{len(found)} objects have the origin_id {text!r}.",
            hint="Decide which one is right, and clear the others.",
        )
    return found[0], False


def _origin_of(item: Any) -> str | None:
    """Return the ``origin_id`` of an item.

    Raises:
        ConfigurationError: the item has no such field, so that its origin is not known.
    """
    if not isinstance(item, Mapping | Model) or "origin_id" not in item:
        raise ConfigurationError(
            f"The search returned {kind_of(item)} without origin_id.", hint="Ask for a view of the list that has it."
        )
    origin = item["origin_id"]
    return None if origin is None else str(origin)


async def _items_of(source: Any) -> Sequence[Any]:
    """Return the items of what a search returned."""
    if isinstance(source, AsyncIterable):
        return [item async for item in source]
    if not inspect.isawaitable(source):
        raise _invalid_search(source)
    found = await source
    if found is None:
        return ()
    # Not whether there is one, which would be taken for the object.
    if isinstance(found, bool):
        raise _invalid_search(found)
    return found if isinstance(found, Sequence) and not isinstance(found, str | bytes) else (found,)


def _invalid_search(returned: object) -> ConfigurationError:
    return ConfigurationError(
        f"The search returned {kind_of(returned)}; it must return an awaitable of an object, a list or None, or a list "
        "of the client.",
        hint="Pass something like find=lambda: procore.rfis.list(…).",
    )
