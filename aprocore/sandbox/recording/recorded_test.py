"""One test of pytest's, and its recording."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import Any, Protocol

from ...errors import ConfigurationError
from ...session import Session
from ..data.seed_data import id_in
from .cassette import load, save
from .modes import RecordMode, ReplayMode
from .recorder import Recorder

__all__ = ["RecordedTest", "path_of"]

_FOLDER = "recordings"
_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]+")
# Longest name of a file, without its ending.
_LONGEST = 100


class _Item(Protocol):
    """What is needed of pytest's."""

    path: Path
    nodeid: str

    def iter_markers(self, name: str) -> Iterable[Any]: ...


class RecordedTest:
    """Plays the recording of a test, or makes it."""

    def __init__(self, path: Path, recorder: Recorder, tape: ReplayMode | RecordMode, account: Session | None) -> None:
        self._path = path
        self._recorder = recorder
        self._tape = tape
        self._account = account
        self._told: list[str] = []
        self.passed: bool = False
        """Whether the test itself did."""
        self.remark: str = ""
        """What is worth saying at the end of the run."""
        recorder.begin(tape)

    @classmethod
    def of(cls, item: _Item, recorder: Recorder, account: Session | None) -> RecordedTest:
        """Begin a test, with the account where it is to be recorded.

        Raises:
            ConfigurationError: there is no recording, or the mark makes no sense.
        """
        path = path_of(item.path, item.nodeid)
        options: dict[str, Any] = {"ignore": (), "keep": ()}
        for mark in islice(item.iter_markers("procore_recording"), 1):
            names = [
                name
                for names_given in mark.kwargs.values()
                if isinstance(names_given, list | tuple)
                for name in (*names_given, "")
            ]
            whole = len(mark.kwargs) == names.count("") and all(isinstance(name, str) for name in names)
            if mark.args or not whole or not mark.kwargs.keys() <= options.keys():
                raise ConfigurationError(
                    "@pytest.mark.procore_recording takes ignore=(…) and keep=(…), each with names of fields."
                )
            options |= mark.kwargs
        if account is not None:
            return cls(path, recorder, RecordMode(account, options["keep"]), account)
        try:
            cassette = load(path)
        except ConfigurationError as error:
            error.hint = f"Make it anew with: pytest --procore-record {item.nodeid!r}"
            raise
        return cls(path, recorder, ReplayMode(cassette, options["ignore"]), None)

    def given(self, name: str) -> int | str:
        """Return what stands for an environment variable's value.

        Raises:
            ConfigurationError: it is not set, or was not when the recording was made.
        """
        value = os.environ.get(name) if self._account is not None else None
        try:
            text = self._tape.given(name, value)
        except LookupError:
            if self._account is not None:
                raise ConfigurationError(f"The environment variable {name} is not set.") from None
            raise ConfigurationError(
                f"The recording {self._path} has no {name}.", hint="Make it anew with pytest --procore-record."
            ) from None
        number = id_in(text)
        return text if number is None or text[0] == "0" else number

    def complaint(self) -> str:
        """Return what went wrong since it was last asked for."""
        new = [problem for problem in self._tape.problems if problem not in self._told]
        self._told += new
        if new and self._account is None:
            new.append(f"To record it anew: pytest --procore-record  ({self._path})")
        return "\n\n".join(new)

    def end(self) -> str:
        """End it, and write the recording where all went well; return what went wrong since then."""
        self._recorder.end()
        told = bool(self._told)
        complaint = self.complaint()
        if isinstance(self._tape, ReplayMode):
            unused = self._tape.unused
            if unused and self.passed:
                self.remark = f"{len(unused)} recorded answers were not asked for: {unused[0].line[:100]}"
            return complaint
        if self._account is not None:
            self._recorder.run(self._account.aclose())
        if told or complaint or not self.passed:
            self.remark = "not recorded, since it did not pass"
        else:
            save(self._tape.cassette(), self._path)
            self.remark = f"recorded, {self._path}"
        return complaint


def path_of(module: Path, nodeid: str) -> Path:
    """Return where the recording of a test is."""
    name = nodeid.partition(".py::")[2].replace("::", ".")
    if name.endswith("]"):
        # No name of Python's has a hyphen: with one in it, it is that of a parameter.
        name = name.removesuffix("]").replace("[", "-", 1)
    safe = _UNSAFE.sub("-", name)
    if safe != name or len(safe) > _LONGEST:
        # Two may differ in nothing but what a file's name cannot have.
        safe = f"{safe[:_LONGEST]}-{blake2b(name.encode(), digest_size=4).hexdigest()}"
    return module.parent / _FOLDER / module.stem / f"{safe}.json"
