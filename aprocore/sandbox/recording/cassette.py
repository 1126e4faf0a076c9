"""A recording: what was asked and what was answered, as JSON for people to read."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any

import msgspec

from ...errors import ConfigurationError

__all__ = ["Answered", "Asked", "Cassette", "Exchange"]

# Written into each file; one with a higher number belongs to a newer release.
FORMAT = 1


class _Part(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    pass


class Asked(_Part):
    """A request: what makes it another than others, in the order of its names."""

    method: str
    path: str
    query: list[tuple[str, str]] = []
    """Sorted."""
    company_id: str | None = None
    """Where it is another than the recording's."""
    storage: bool = False
    """Whether it went to the host of files."""
    json: Any = msgspec.UNSET
    """Its body: JSON, the fields of a form, or of another one and of a file the digest."""
    form: list[tuple[str, str]] | None = None
    digest: str | None = None

    @property
    def line(self) -> str:
        """It as one line of text."""
        query = "&".join(f"{name}={value}" for name, value in self.query)
        body = self.digest or ""
        if self.json is not msgspec.UNSET:
            body = msgspec.json.encode(self.json, order="sorted").decode()
        elif self.form is not None:
            body = "&".join(f"{name}={value}" for name, value in self.form)
        company = f"company {self.company_id}" if self.company_id else ""
        text = f"{self.method} {self.path}{'?' + query if query else ''}"
        return " ".join(filter(None, (text, body, company)))


class Answered(_Part):
    """An answer, whose body is JSON, text, or bytes as base64."""

    status: Annotated[int, msgspec.Meta(ge=200, le=599)]
    """A final one: after another, a client would wait for the answer."""
    headers: dict[str, str] = {}
    json: Any = msgspec.UNSET
    text: str | None = None
    base64: bytes | None = None


class Exchange(_Part):
    asked: Asked
    answered: Answered


class Cassette(_Part):
    """All of a test, in the order in which it was asked."""

    aprocore_recording: int
    recorded: str
    """The day."""
    company_id: str | None = None
    given: dict[str, str] = {}
    """What stands for what the test was given by name."""
    exchanges: list[Exchange] = []


class _Head(msgspec.Struct):
    aprocore_recording: int


def load(path: Path) -> Cassette:
    """Read a recording.

    Raises:
        ConfigurationError: there is none, or it cannot be used.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise ConfigurationError(
            f"There is no recording {path}.", hint="Make it with pytest --procore-record."
        ) from None
    except OSError as error:
        raise ConfigurationError(
            f"The recording {path} cannot be read: {error.strerror}.", hint="Check that it is a file that you may read."
        ) from None
    try:
        head = msgspec.json.decode(content, type=_Head)
        if head.aprocore_recording > FORMAT:
            raise ConfigurationError(
                f"The recording {path} was made by a newer release of aprocore.", hint="Update this one."
            )
        return msgspec.json.decode(content, type=Cassette)
    except msgspec.ValidationError as error:
        problem = f"it does not fit the format of a recording ({error})"
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        problem = f"it is not JSON ({error})"
    raise ConfigurationError(
        f"The recording {path} cannot be used: {problem}.", hint="Make it again with pytest --procore-record."
    )


def save(cassette: Cassette, path: Path) -> None:
    """Write a recording, whole or not at all.

    Raises:
        ConfigurationError: it cannot be written.
    """
    content = msgspec.json.format(msgspec.json.encode(cassette), indent=1) + b"\n"
    new = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(content)
        new.replace(path)
    except OSError as error:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise ConfigurationError(
            f"The recording {path} cannot be written: {error.strerror}.",
            hint="Check that its folder can be made and written to.",
        ) from None
