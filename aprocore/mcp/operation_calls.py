"""Calls of operations for agents: bounded results, and cursors with which lists go on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextvars import Token
from typing import Any

import attrs

from ..catalogue import Operation
from ..client import Procore
from ..errors import ConfigurationError
from ..net.rate_limit.limiter import Limiter
from ..net.rate_limit.wait_observer import RATE_LIMIT_WAITS, WaitObserver
from ..pages import Pages
from .list_positions import ListPosition, ListPositions
from .operation_arguments import OperationArguments, OperationRequest, pager_of_operation
from .trimming import encoded_size, is_present, selected, shown, trimmed, without_nulls

__all__ = ["OperationCalls", "ResultOptions"]

# Bytes of a result that are not its data: names, counts, the cursor and remarks, of which the paths are bounded.
_FRAME, _MAX_PATHS = 1_200, 300


@attrs.frozen(kw_only=True)
class ResultOptions:
    """What an agent passes besides the arguments of an operation."""

    fields: tuple[str, ...] = ()
    """Paths of the fields that are returned; empty for all."""
    limit: int
    """Maximum number of items."""
    cursor: str | None = None
    """Cursor of an earlier result; None for the start of the list."""


class OperationCalls:
    """Calls of operations on one session, whose results have at most ``max_bytes``."""

    def __init__(self, procore: Procore, max_bytes: int, positions: ListPositions | None = None) -> None:
        """Create the calls.

        Args:
            procore: a session with ``read_only=True`` and a company.
            max_bytes: maximum length of a result, as JSON.
            positions: positions of the lists; new ones by default.

        Raises:
            ConfigurationError: the session may write, or has no company.
        """
        if not procore.read_only:
            raise ConfigurationError("The session may write.", hint="Create it with read_only=True.")
        if procore.company_id is None:
            raise ConfigurationError(
                "The server needs a company: it reads one only.", hint="Pass --company-id, or set PROCORE_COMPANY_ID."
            )
        self._procore = procore
        self._company_id: int | str = procore.company_id
        self._max_bytes = max_bytes
        self._positions = ListPositions() if positions is None else positions

    def arguments_of(self, operation: Operation) -> OperationArguments:
        """Return the arguments of an operation for the session's company."""
        return OperationArguments(operation, company_id=self._company_id, project_id=self._procore.project_id)

    async def call(
        self,
        operation: Operation,
        arguments: Mapping[str, Any] | None,
        options: ResultOptions,
        on_progress: Callable[[str], None],
    ) -> dict[str, Any]:
        """Call an operation and return its result.

        Args:
            operation: an operation that only reads.
            arguments: its arguments; None if they were left out.
            options: selection of fields and items.
            on_progress: function that is called with what the call is waiting for.

        Raises:
            ConfigurationError: an argument or the cursor is invalid; nothing was sent.
            ProcoreError: the call failed.
        """
        resume: Mapping[str, Any] | int | None = None
        if options.cursor is not None:
            position = self._positions.find(options.cursor, operation.name, arguments)
            arguments, resume = position.arguments, position.resume
            options = attrs.evolve(options, fields=options.fields or position.fields)
        arguments = {} if arguments is None else arguments
        request = self.arguments_of(operation).request(arguments)
        later: Mapping[str, Any] | int | None
        with _Waits(on_progress):
            if operation.answers == "list":
                items, later, total = await self._read_list(operation, request, options, resume)
            else:
                value = await self._fetch(operation, request)
                if not isinstance(value, list):
                    return self._of_object(operation, value, options)
                start = resume if isinstance(resume, int) else 0
                items, total = self._fitting(value[start : start + options.limit], options), len(value)
                end = start + len(items)
                later = end if end < total else None
        return self._of_list(operation, arguments, options, items, later, total)

    async def _fetch(self, operation: Operation, request: OperationRequest) -> Any:
        response = await self._procore.request(request.method, request.path, **request.options)
        response.enveloped = response.enveloped or operation.enveloped
        return response.value

    # -- lists --------------------------------------------------------------------------------------------------------

    def _pages(
        self, operation: Operation, request: OperationRequest, limit: int, resume: Mapping[str, Any] | int | None
    ) -> Pages[Any]:
        pager = pager_of_operation(operation)
        options: dict[str, Any] = {
            **request.options,
            "method": request.method,
            "pager": pager,
            "per_page": limit if pager.size is not None else None,
            "enveloped": operation.enveloped or None,
            "cursor": resume if isinstance(resume, Mapping) else None,
        }
        pages: Pages[Any] = self._procore.paginate(request.path, **options)
        return pages

    async def _read_list(
        self,
        operation: Operation,
        request: OperationRequest,
        options: ResultOptions,
        resume: Mapping[str, Any] | int | None,
    ) -> tuple[list[Any], Mapping[str, Any] | None, int | None]:
        """Return items that fit, where the list goes on, and how many it has in all, if Procore says so."""
        pages = self._pages(operation, request, options.limit, resume).by_page()
        items: list[Any] = []
        size, later, total = _FRAME, pages.cursor, None
        try:
            while len(items) < options.limit:
                try:
                    page = await anext(pages)
                except StopAsyncIteration:
                    return items, None, total
                total = page.total
                for consumed, value in enumerate(page, 1):
                    item = _prepared(value, options.fields)
                    size += encoded_size(item) + 1
                    if items and (size > self._max_bytes or len(items) == options.limit):
                        return items, later, total
                    items.append(item)
                    later = pages.position(consumed)
        finally:
            await pages.aclose()
        return items, later, total

    def _fitting(self, values: Sequence[Any], options: ResultOptions) -> list[Any]:
        """Return as many values as fit, and at least one."""
        items: list[Any] = []
        size = _FRAME
        for value in values:
            item = _prepared(value, options.fields)
            size += encoded_size(item) + 1
            if items and size > self._max_bytes:
                break
            items.append(item)
        return items

    def _of_list(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: ResultOptions,
        items: list[Any],
        later: Mapping[str, Any] | int | None,
        total: int | None,
    ) -> dict[str, Any]:
        result: dict[str, Any] = {"operation": operation.name}
        cut: list[str] = []
        if len(items) == 1:
            # One that is too long by itself would otherwise hide all others.
            items[0], cut = trimmed(items[0], self._max_bytes - _FRAME)
        result |= {"data_from_procore": items, "count": len(items)}
        if total is not None:
            result["total"] = total
        if later is not None:
            position = ListPosition(operation.name, arguments, options.fields, later)
            result["next_cursor"] = self._positions.add(position)
            if len(items) < options.limit and not options.fields:
                result["note"] = "More whole items do not fit. Pass fields to get more items in one result."
        return result | _remarks(items, options.fields, cut)

    # -- objects ------------------------------------------------------------------------------------------------------

    def _of_object(self, operation: Operation, value: Any, options: ResultOptions) -> dict[str, Any]:
        prepared, cut = trimmed(_prepared(value, options.fields), self._max_bytes - _FRAME)
        return {"operation": operation.name, "data_from_procore": prepared} | _remarks(value, options.fields, cut)


def _prepared(value: Any, fields: tuple[str, ...]) -> Any:
    """Return what is shown of a value: the selected fields, or all that are not null, without credentials."""
    return shown(selected(value, fields) if fields else without_nulls(value))


def _remarks(value: Any, fields: tuple[str, ...], cut: Sequence[str]) -> dict[str, Any]:
    remarks: dict[str, Any] = {}
    missing = [path for path in fields if value and not is_present(value, path)]
    if missing:
        remarks["fields_not_found"] = _first_paths(missing)
    if cut:
        remarks["trimmed_fields"] = _first_paths(cut)
        remarks["note"] = "The result was too long. Pass fields with the few that you need to get these whole."
    return remarks


def _first_paths(paths: Sequence[str]) -> list[str]:
    """Return the first paths, without repetitions, up to a number of bytes."""
    shown: list[str] = []
    size = 0
    for path in dict.fromkeys(paths):
        size += encoded_size(path) + 1
        if size > _MAX_PATHS:
            return [*shown, "…"]
        shown.append(path)
    return shown


class _Waits(WaitObserver):
    """Reports the waits for the rate limit of the calls in a block."""

    def __init__(self, on_progress: Callable[[str], None]) -> None:
        self._on_progress = on_progress
        self._token: Token[WaitObserver | None] | None = None

    def __enter__(self) -> None:
        self._token = RATE_LIMIT_WAITS.set(self)

    def __exit__(self, *_: object) -> None:
        if self._token is not None:
            RATE_LIMIT_WAITS.reset(self._token)

    def begin(self, limiter: Limiter) -> None:
        self._on_progress("Waiting for Procore's rate limit")

    def end(self, limiter: Limiter) -> None:
        self._on_progress("Calling Procore")
