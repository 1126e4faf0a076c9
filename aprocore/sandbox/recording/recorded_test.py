"""Recording of one pytest test: replay, or record and save."""

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

__all__ = ["RecordedTest", "recording_path"]

_FOLDER = "recordings"
_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]+")
# Maximum length of a file name without its extension.
_MAX_LENGTH = 100


class _Item(Protocol):
    """The part of ``pytest.Item`` that is used."""

    path: Path
    nodeid: str

    def iter_markers(self, name: str) -> Iterable[Any]: ...


class RecordedTest:
    """A test that is replayed from its recording, or recorded."""

    def __init__(self, path: Path, recorder: Recorder, mode: ReplayMode | RecordMode, account: Session | None) -> None:
        self._path = path
        self._recorder = recorder
        self._mode = mode
        self._account = account
        self._reported: list[str] = []
        self.passed: bool = False
        """Whether the test passed; set by the pytest plugin."""
        self.remark: str = ""
        """A remark for the summary at the end of the run."""
        recorder.begin(mode)

    @classmethod
    def of(cls, item: _Item, recorder: Recorder, account: Session | None) -> RecordedTest:
        """Start a test; it is recorded if an account is passed, else replayed.

        Raises:
            ConfigurationError: The recording does not exist or is invalid, or the mark has invalid arguments.
        """
        path = recording_path(item.path, item.nodeid)
        options: dict[str, Any] = {"ignore": (), "keep": ()}
        for mark in islice(item.iter_markers("procore_recording"), 1):
            names = [
                name for option in mark.kwargs.values() if isinstance(option, list | tuple) for name in (*option, "")
            ]
            is_valid = len(mark.kwargs) == names.count("") and all(isinstance(name, str) for name in names)
            if mark.args or not is_valid or not mark.kwargs.keys() <= options.keys():
                raise ConfigurationError(
                    "@pytest.mark.procore_recording takes only ignore=(…) and keep=(…), each with names of fields."
                )
            options |= mark.kwargs
        if account is not None:
            return cls(path, recorder, RecordMode(account, options["keep"]), account)
        try:
            cassette = load(path)
        except ConfigurationError as error:
            error.hint = f"Record it with: pytest --procore-record {item.nodeid!r}"
            raise
        return cls(path, recorder, ReplayMode(cassette, options["ignore"]), None)

    def fixture_value(self, name: str) -> int | str:
        """Return the stand-in for the value of an environment variable.

        Raises:
            ConfigurationError: The variable is not set, or was not when the recording was made.
        """
        value = os.environ.get(name) if self._account is not None else None
        try:
            text = self._mode.fixture_value(name, value)
        except LookupError:
            if self._account is not None:
                raise ConfigurationError(f"The environment variable {name} is not set.") from None
            raise ConfigurationError(
                f"The recording {self._path} has no value for {name}.",
                hint="Record it again with pytest --procore-record.",
            ) from None
        number = id_in(text)
        return text if number is None or text[0] == "0" else number

    def new_problems(self) -> str:
        """Return the problems since the last call as one text, empty without problems."""
        new = [problem for problem in self._mode.problems if problem not in self._reported]
        self._reported += new
        if new and self._account is None:
            new.append(f"To record it again: pytest --procore-record  ({self._path})")
        return "\n\n".join(new)

    def end(self) -> str:
        """End the test, save the recording if it passed, and return new problems as one text."""
        self._recorder.end()
        failed_before = bool(self._reported)
        problems = self.new_problems()
        if isinstance(self._mode, ReplayMode):
            unused = self._mode.unused
            if unused and self.passed:
                self.remark = f"{len(unused)} recorded responses were not used: {unused[0].line[:100]}"
            return problems
        if self._account is not None:
            self._recorder.run(self._account.aclose())
        if failed_before or problems or not self.passed:
            self.remark = "not recorded: the test did not pass"
        else:
            save(self._mode.cassette(), self._path)
            self.remark = f"recorded: {self._path}"
        return problems


def recording_path(module: Path, nodeid: str) -> Path:
    """Return the path of a test's recording."""
    name = nodeid.partition(".py::")[2].replace("::", ".")
    if name.endswith("]"):
        # Python names have no hyphen, so it can't be confused with a part of the test's name.
        name = name.removesuffix("]").replace("[", "-", 1)
    safe = _UNSAFE.sub("-", name)
    if safe != name or len(safe) > _MAX_LENGTH:
        # Two test ids may differ only in characters that a file name can't contain.
        safe = f"{safe[:_MAX_LENGTH]}-{blake2b(name.encode(), digest_size=4).hexdigest()}"
    return module.parent / _FOLDER / module.stem / f"{safe}.json"
