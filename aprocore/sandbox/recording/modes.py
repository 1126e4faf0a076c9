"""Recorder modes: replay from a cassette, and recording from the account."""

from __future__ import annotations

from collections.abc import Awaitable, Iterable
from typing import Protocol

import attrs

from ...bounds import Bounds
from ...errors import ProcoreError
from ...sansio.decoding.datetimes import from_unix_time
from ...sansio.headers import COMPANY_HEADER
from ...sansio.messages import Request, Response
from ...sansio.redirects import parse_file_url
from ...sansio.requests import build_request
from ...session import Session
from ..data.seed_data import id_in
from ..http.request_log import SeenRequest
from ..http.response import Answer, api_error
from .allowlist import is_allowed, is_api_segment
from .anonymizer import Anonymizer, is_number_or_uuid
from .cassette import FORMAT, Cassette, Exchange, RecordedRequest, RecordedResponse
from .player import Player
from .request_recording import ids_in, recorded_request, restored_body, texts_in
from .response_recording import recorded_response, to_answer

__all__ = ["RecordMode", "RecorderMode", "ReplayMode"]

# A status that is never retried, and that Procore does not send.
_NOT_RECORDED = 501
_SAFE_METHODS = frozenset({"GET", "HEAD"})
# Headers that are forwarded to the account.
_FORWARDED = ("Accept", "Content-Type")


class RecorderMode(Protocol):
    """Answers the requests of one test."""

    @property
    def company_id(self) -> int | str | None:
        """The company of the test's session."""
        ...

    @property
    def problems(self) -> list[str]:
        """Messages about invalid or unrecorded requests so far."""
        ...

    def answer(self, seen: SeenRequest) -> Answer | Awaitable[Answer]:
        """Answer a request of the test."""
        ...

    def fixture_value(self, name: str, value: str | None) -> str:
        """Return the stand-in for a value of the fixture ``procore_given``.

        Raises:
            LookupError: There is no value of this name.
        """
        ...


class ReplayMode:
    """Replay of a recording."""

    def __init__(self, cassette: Cassette, ignore: Iterable[str] = ()) -> None:
        self._cassette = cassette
        self._player = Player(cassette, ignore)
        self.problems: list[str] = []

    @property
    def company_id(self) -> int | str | None:
        return _typed(self._cassette.company_id)

    @property
    def unused(self) -> list[RecordedRequest]:
        """The recorded requests that were not made."""
        return self._player.unused

    def fixture_value(self, name: str, value: str | None) -> str:
        return self._cassette.fixture_values[name]

    def answer(self, seen: SeenRequest) -> Answer:
        request = recorded_request(seen, self._cassette.company_id)
        response = self._player.answer(request)
        if response is not None:
            return to_answer(response)
        problem = self._player.describe_mismatch(request)
        self.problems.append(problem)
        return api_error(seen.path, _NOT_RECORDED, problem)


@attrs.define
class _PendingExchange:
    """An exchange whose position is fixed by the order of requests, not of responses."""

    request: RecordedRequest
    response: RecordedResponse | None = None


class RecordMode:
    """Recording: forwards requests to the account and records anonymized responses."""

    def __init__(self, account: Session, keep: Iterable[str] = ()) -> None:
        self._account = account
        environment = account.environment
        self._anonymizer = Anonymizer((environment.api_url, environment.login_url), keep)
        company = account.company_id
        self._company_id = None if company is None else self._anonymizer.identifier(str(company))
        self._fixture_values: dict[str, str] = {}
        self._exchanges: list[_PendingExchange] = []
        self._problems: list[str] = []

    @property
    def company_id(self) -> int | str | None:
        return _typed(self._company_id)

    @property
    def problems(self) -> list[str]:
        return list(dict.fromkeys((*self._problems, *self._leaks())))

    def fixture_value(self, name: str, value: str | None) -> str:
        if not value:
            raise LookupError(name)
        stand_in = self._fixture_values[name] = self._anonymizer.identifier(value)
        return stand_in

    def cassette(self) -> Cassette:
        """Return the recording so far."""
        return Cassette(
            aprocore_recording=FORMAT,
            recorded=from_unix_time(self._account._resources.clock.time()).date().isoformat(),  # noqa: SLF001
            company_id=self._company_id,
            fixture_values=self._fixture_values,
            exchanges=[
                Exchange(request=slot.request, response=slot.response) for slot in self._exchanges if slot.response
            ],
        )

    async def answer(self, seen: SeenRequest) -> Answer:
        request = recorded_request(seen, self._company_id)
        slot = _PendingExchange(request)
        self._exchanges.append(slot)
        self._note(request)
        try:
            response = await self._ask(seen)
        except ProcoreError as error:
            self._problems.append(f"{request.method} {request.path}: the account did not answer: {error.message}")
            return api_error(seen.path, _NOT_RECORDED, "The account did not answer.")
        if response.status < 400:
            self._check_ids(request)
        slot.response = recorded_response(response, self._anonymizer)
        return to_answer(slot.response)

    async def _ask(self, seen: SeenRequest) -> Response:
        account, anonymizer = self._account, self._anonymizer
        headers = {name: seen.headers[name] for name in _FORWARDED if name in seen.headers}
        body = restored_body(seen, anonymizer)
        bounds: Bounds = account._bounds  # noqa: SLF001 -- raw responses are needed, including errors and redirects
        engine = account._engine  # noqa: SLF001
        origin = account.environment.api_url
        if seen.origin == "storage":
            url = anonymizer.address(seen.path)
            if url is None:
                return Response(404, {}, b"")
            location = parse_file_url(url, origin)
            request = Request(seen.method, origin, location.target, tuple(headers.items()), body).moved_to(location)
            return await engine.perform(request, bounds, trusted=location.trusted)
        company = seen.headers.get(COMPANY_HEADER)
        query = anonymizer.restored_query(seen.query)
        path = anonymizer.restored_path(seen.path) + (f"?{query}" if query else "")
        request = build_request(
            seen.method,
            origin,
            path,
            None if company is None else anonymizer.restored_text(company),
            data=body,
            headers=headers,
        )
        return await engine.perform(request, bounds)

    def _note(self, request: RecordedRequest) -> None:
        self._anonymizer.add_query_values(value for _, value in request.query)
        if request.method not in _SAFE_METHODS:
            self._anonymizer.add_program_values([request.json, [value for _, value in request.form or ()]])

    # -- data of the account that the test hard-codes

    def _check_ids(self, request: RecordedRequest) -> None:
        for where, text in ids_in(request):
            if not self._anonymizer.is_stand_in(text):
                self._problems.append(
                    f"{request.method} {request.path}: {where} contains the account's id {text}, hard-coded in the "
                    "test. Use an id from a response, or the fixture procore_given."
                )

    def _leaks(self) -> Iterable[str]:
        for slot in self._exchanges:
            request = slot.request
            for where, text in texts_in(request):
                anonymizer = self._anonymizer
                if (
                    anonymizer.is_stand_in(text)
                    or anonymizer.is_program_value(text)
                    or is_number_or_uuid(text)
                    or is_allowed(where, text)
                    or is_api_segment(text)
                    or not anonymizer.contains_original(text)
                ):
                    continue
                yield (
                    f"{request.method} {request.path}: {where} contains a text of the account, hard-coded in the test. "
                    "Use a text from a response, or the fixture procore_given."
                )


def _typed(text: str | None) -> int | str | None:
    number = None if text is None else id_in(text)
    return text if number is None else number
