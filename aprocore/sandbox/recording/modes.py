"""The two ways to answer: out of a recording, or from the account, which makes one."""

from __future__ import annotations

from collections.abc import Awaitable, Iterable
from datetime import UTC, datetime
from typing import Protocol

import attrs

from ...engine import Bounds
from ...errors import ProcoreError
from ...sansio.headers import COMPANY_HEADER
from ...sansio.messages import Request, Response
from ...sansio.redirects import place_of
from ...sansio.requests import build_request
from ...session import Session
from ..data.seed_data import id_in
from ..http.request_log import SeenRequest
from ..http.response import Answer, api_error
from .allowlist import is_kept, is_word_of_paths
from .anonymizer import Anonymizer, is_number_or_uuid
from .cassette import FORMAT, Answered, Asked, Cassette, Exchange
from .player import Player
from .request_recording import asked_of, ids_in, rebuilt, texts_in
from .response_recording import answer_of, answered_of

__all__ = ["RecordMode", "RecorderMode", "ReplayMode"]

# What no retry repeats, and no test takes for an answer of Procore's.
_NOT_RECORDED = 501
_READING = frozenset({"GET", "HEAD"})
# Headers that go on to the account.
_PASSED_ON = ("Accept", "Content-Type")


class RecorderMode(Protocol):
    """Answers the requests of one test."""

    @property
    def company_id(self) -> int | str | None:
        """The company of the test's session."""
        ...

    @property
    def problems(self) -> list[str]:
        """What is wrong with the requests so far."""
        ...

    def answer(self, seen: SeenRequest) -> Answer | Awaitable[Answer]: ...

    def given(self, name: str, value: str | None) -> str:
        """Return what stands for a value that the test is given by name.

        Raises:
            LookupError: there is none.
        """
        ...


class ReplayMode:
    """Answers out of a recording."""

    def __init__(self, cassette: Cassette, ignore: Iterable[str] = ()) -> None:
        self._cassette = cassette
        self._player = Player(cassette, ignore)
        self.problems: list[str] = []

    @property
    def company_id(self) -> int | str | None:
        return _typed(self._cassette.company_id)

    @property
    def unused(self) -> list[Asked]:
        """What was recorded and not asked for."""
        return self._player.unused

    def given(self, name: str, value: str | None) -> str:
        return self._cassette.given[name]

    def answer(self, seen: SeenRequest) -> Answer:
        asked = asked_of(seen, self._cassette.company_id)
        answered = self._player.answer(asked)
        if answered is not None:
            return answer_of(answered)
        complaint = self._player.complaint(asked)
        self.problems.append(complaint)
        return api_error(seen.path, _NOT_RECORDED, complaint)


@attrs.define
class _Slot:
    """Where an exchange goes: in the order in which they were asked."""

    asked: Asked
    answered: Answered | None = None


class RecordMode:
    """Asks the account, and makes a recording of it that tells nothing of the account."""

    def __init__(self, account: Session, keep: Iterable[str] = ()) -> None:
        self._account = account
        environment = account.environment
        self._scrubber = Anonymizer((environment.api_url, environment.login_url), keep)
        company = account.company_id
        self._company_id = None if company is None else self._scrubber.identifier(str(company))
        self._given: dict[str, str] = {}
        self._slots: list[_Slot] = []
        self._faults: list[str] = []

    @property
    def company_id(self) -> int | str | None:
        return _typed(self._company_id)

    @property
    def problems(self) -> list[str]:
        return list(dict.fromkeys((*self._faults, *self._tales())))

    def given(self, name: str, value: str | None) -> str:
        if not value:
            raise LookupError(name)
        made = self._given[name] = self._scrubber.identifier(value)
        return made

    def cassette(self) -> Cassette:
        """Return what was recorded so far."""
        return Cassette(
            aprocore_recording=FORMAT,
            recorded=datetime.fromtimestamp(self._account._clock.time(), UTC).date().isoformat(),  # noqa: SLF001
            company_id=self._company_id,
            given=self._given,
            exchanges=[Exchange(asked=slot.asked, answered=slot.answered) for slot in self._slots if slot.answered],
        )

    async def answer(self, seen: SeenRequest) -> Answer:
        asked = asked_of(seen, self._company_id)
        slot = _Slot(asked)
        self._slots.append(slot)
        self._note(asked)
        try:
            response = await self._ask(seen)
        except ProcoreError as error:
            self._faults.append(f"{asked.method} {asked.path}: the account did not answer: {error.message}")
            return api_error(seen.path, _NOT_RECORDED, "The account did not answer.")
        if response.status < 400:
            self._check_ids(asked)
        slot.answered = answered_of(response, self._scrubber)
        return answer_of(slot.answered)

    async def _ask(self, seen: SeenRequest) -> Response:
        account, scrubber = self._account, self._scrubber
        headers = {name: seen.headers[name] for name in _PASSED_ON if name in seen.headers}
        body = rebuilt(seen, scrubber)
        bounds: Bounds = account._bounds  # noqa: SLF001 -- answers are wanted as they are, errors and redirects too
        engine = account._engine  # noqa: SLF001
        origin = account.environment.api_url
        if seen.origin == "storage":
            address = scrubber.address(seen.path)
            if address is None:
                return Response(404, {}, b"")
            place = place_of(address, origin)
            request = Request(seen.method, origin, place.target, tuple(headers.items()), body).moved_to(place)
            return await engine.perform(request, bounds, trusted=place.trusted)
        company = seen.headers.get(COMPANY_HEADER)
        query = scrubber.restored_query(seen.query)
        path = scrubber.restored_path(seen.path) + (f"?{query}" if query else "")
        request = build_request(
            seen.method,
            origin,
            path,
            None if company is None else scrubber.restored_text(company),
            data=body,
            headers=headers,
        )
        return await engine.perform(request, bounds)

    def _note(self, asked: Asked) -> None:
        self._scrubber.note_asked(value for _, value in asked.query)
        if asked.method not in _READING:
            self._scrubber.note_own([asked.json, [value for _, value in asked.form or ()]])

    # -- what must not be recorded

    def _check_ids(self, asked: Asked) -> None:
        for where, text in ids_in(asked):
            if not self._scrubber.is_made(text):
                self._faults.append(
                    f"{asked.method} {asked.path}: {where} has an id of the account, {text}, that the test names "
                    "itself. Take it from an answer, or from the fixture procore_given."
                )

    def _tales(self) -> Iterable[str]:
        for slot in self._slots:
            asked = slot.asked
            for where, text in texts_in(asked):
                scrubber = self._scrubber
                if (
                    scrubber.is_made(text)
                    or scrubber.is_own(text)
                    or is_number_or_uuid(text)
                    or is_kept(where, text)
                    or is_word_of_paths(text)
                    or not scrubber.tells(text)
                ):
                    continue
                yield (
                    f"{asked.method} {asked.path}: {where} has a text of the account that the test names itself. "
                    "Take it from an answer, or from the fixture procore_given."
                )


def _typed(text: str | None) -> int | str | None:
    number = None if text is None else id_in(text)
    return text if number is None else number
