"""Cassette: a recording of requests and responses in a JSON file."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any

import msgspec

from ...errors import ConfigurationError
from ...net.platform.private_files import failure_reason, rename_file

__all__ = ["Cassette", "Exchange", "RecordedRequest", "RecordedResponse"]

# The format version written into each file; a higher one is from a newer release.
FORMAT = 1


class _CassettePart(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    pass


class RecordedRequest(_CassettePart):
    """The parts of a request by which replay matches it."""

    method: str
    path: str
    query: list[tuple[str, str]] = []
    """Query parameters, sorted."""
    company_id: str | None = None
    """The company id of the header, if it differs from the recording's."""
    storage: bool = False
    """Whether the request went to the storage host."""
    json: Any = msgspec.UNSET
    """A JSON body."""
    form: list[tuple[str, str]] | None = None
    """The fields of a form body, sorted; of a file its size and digest."""
    digest: str | None = None
    """Size and digest of any other body."""

    @property
    def line(self) -> str:
        """The request as one line of text."""
        query = "&".join(f"{name}={value}" for name, value in self.query)
        body = self.digest or ""
        if self.json is not msgspec.UNSET:
            body = msgspec.json.encode(self.json, order="sorted").decode()
        elif self.form is not None:
            body = "&".join(f"{name}={value}" for name, value in self.form)
        company = f"company {self.company_id}" if self.company_id else ""
        text = f"{self.method} {self.path}{'?' + query if query else ''}"
        return " ".join(filter(None, (text, body, company)))


class RecordedResponse(_CassettePart):
    """A response, whose body is JSON, text, or base64-encoded bytes."""

    status: Annotated[int, msgspec.Meta(ge=200, le=599)]
    """A final status; clients wait for another response after 1xx."""
    headers: dict[str, str] = {}
    json: Any = msgspec.UNSET
    text: str | None = None
    base64: bytes | None = None


class Exchange(_CassettePart):
    """A request and its response."""

    request: RecordedRequest = msgspec.field(name="asked")
    response: RecordedResponse = msgspec.field(name="answered")


class Cassette(_CassettePart):
    """The recording of one test: its exchanges in the order of the requests."""

    aprocore_recording: int
    recorded: str
    """The date of the recording."""
    company_id: str | None = None
    fixture_values: dict[str, str] = msgspec.field(default_factory=dict, name="given")
    """Stand-ins for the values of the fixture ``procore_given``, by name."""
    exchanges: list[Exchange] = []


class _Head(msgspec.Struct):
    aprocore_recording: int


def load(path: Path) -> Cassette:
    """Read a recording.

    Raises:
        ConfigurationError: The file does not exist, or is not a valid recording.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise ConfigurationError(
            f"Recording not found: {path}.", hint="Record it with pytest --procore-record."
        ) from None
    except OSError as error:
        raise ConfigurationError(
            f"The recording {path} cannot be read: {failure_reason(error)}.", hint="Check that it is a readable file."
        ) from None
    try:
        head = msgspec.json.decode(content, type=_Head)
        if head.aprocore_recording > FORMAT:
            raise ConfigurationError(
                f"The recording {path} was made by a newer release of aprocore.", hint="Update aprocore."
            )
        return msgspec.json.decode(content, type=Cassette)
    except msgspec.ValidationError as error:
        problem = f"it does not match the format of recordings ({error})"
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        problem = f"it is not JSON ({error})"
    raise ConfigurationError(
        f"The recording {path} is invalid: {problem}.", hint="Record it again with pytest --procore-record."
    )


def save(cassette: Cassette, path: Path) -> None:
    """Write a recording atomically.

    Raises:
        ConfigurationError: The file can't be written.
    """
    content = msgspec.json.format(msgspec.json.encode(cassette), indent=1) + b"\n"
    new = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(content)
        rename_file(path, new)
    except OSError as error:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise ConfigurationError(
            f"The recording {path} cannot be written: {failure_reason(error)}.",
            hint="Check that its folder can be created and is writable.",
        ) from None
