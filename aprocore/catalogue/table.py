"""Data model of the catalogue: operations and their parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

import msgspec

__all__ = [
    "USUAL_STATUSES",
    "Answers",
    "Catalogue",
    "JobStart",
    "Operation",
    "Pager",
    "Parameter",
    "ParameterLocation",
    "PollRule",
    "read_catalogue",
    "read_lines",
]

ParameterLocation: TypeAlias = Literal["path", "query", "header", "body"]
# Kind of response; ``any`` if the reference does not specify it.
Answers: TypeAlias = Literal["none", "object", "list", "file", "any"]
# Pagination style of a list.
Pager: TypeAlias = Literal["numbered", "from_zero", "after_last", "cursor", "starting_after", "start_after"]


class Parameter(msgspec.Struct, array_like=True, frozen=True):
    """A parameter of an operation, or a field of its body."""

    name: str
    """Name as sent, but without the brackets of an array: ``filters[status]``."""
    location: ParameterLocation
    """Location of the parameter in the request."""
    type: str
    """``integer``, ``number``, ``boolean``, ``string``, ``date``, ``datetime``, ``file``, ``object``, or ``any`` if
    the reference does not specify it; with ``[]`` for an array."""
    required: bool = False
    choices: tuple[str, ...] = ()
    """Allowed values; empty if any value is allowed, or if the list is long."""
    fields: tuple[Parameter, ...] = ()
    """Fields of an object, or of each object in an array, as far as the reference documents them."""

    @property
    def is_array(self) -> bool:
        """Whether the parameter takes several values."""
        return self.type.endswith("[]")

    @property
    def item_type(self) -> str:
        """The type of one value."""
        return self.type.removesuffix("[]")


class JobStart(msgspec.Struct, frozen=True, omit_defaults=True):
    """What an operation that answers 202 has started."""

    poll: str = ""
    """Name of the operation to poll; empty if the reference has none."""
    ids: tuple[str, ...] = ()
    """Names under which the 202 may have the id of the polled path; empty if the path needs none."""
    optional: bool = False
    """Whether the 202 may name nothing to poll."""
    at_once: bool = False
    """Whether the operation may answer the result itself, with another status."""
    result: Literal["json", "file", "partial"] = "json"
    """Kind of the result: the last answer, a file, or the entries that succeeded and failed."""


class PollRule(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How the response of a polled operation says whether its job has ended."""

    status: tuple[str, ...] = ()
    """Paths of the fields with the status, ``error.message``, all of which must be final. Empty if the HTTP status says
    it: 202 as long as the job is not done."""
    done: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    error: tuple[str, ...] = ()
    """Paths of the fields with the reason of a failure."""
    result: str = ""
    """Path of a field that a job without a status has if it has not failed in spite of an error."""
    parts: str = ""
    """Path of the list of the job's parts."""
    parts_done: tuple[str, ...] = ()
    parts_failed: tuple[str, ...] = ()
    every: float = 0.0
    """Documented interval in seconds; 0 without one."""


USUAL_STATUSES: Mapping[str, int] = {"POST": 201, "DELETE": 204}
"""Statuses of successes by method; 200 for other methods."""
_PARAMETERS = msgspec.json.Decoder(tuple[Parameter, ...])
_NONE = msgspec.Raw(b"[]")


class Operation(msgspec.Struct, frozen=True, kw_only=True, rename={"own_parameters": "parameters", "fields": "body"}):
    """One of Procore's operations."""

    name: str
    """Name of the method, without ``procore.``: ``rfis.replies.list``."""
    method: str
    """HTTP method."""
    path: str
    """Path template with braces."""
    title: str
    """Short description."""
    category: str
    """Category in Procore's reference."""
    module: str
    """Module in Procore's reference."""
    tag: str
    """Tag in Procore's reference."""
    version: str
    """API version, such as ``v1.0``."""
    deprecated: bool = False
    """Whether Procore has deprecated the operation."""
    replaced_by: tuple[str, ...] = ()
    """Names of the operations that replace a deprecated one, as far as they are known."""
    ends: str = ""
    """Date at which a deprecated operation ends, such as ``2027-09-09``; empty if it is unknown."""
    own_parameters: msgspec.Raw = _NONE
    """Undecoded parameters. Decoding is deferred, because most operations are only searched by name."""
    content_type: str | None = None
    """Content type of the body; None if there is no body."""
    body_type: str = "object"
    """Type of the body: ``object``, ``any``, or an array."""
    body_required: bool = False
    """Whether the operation requires a body."""
    fields: msgspec.Raw = _NONE
    """Undecoded fields of the body."""
    answers: Answers = "none"
    """Kind of response."""
    enveloped: bool = False
    """Whether the response is wrapped as ``{"data": …}``."""
    pager: Pager | None = None
    """Pagination style; None if the response is not paginated."""
    reads: bool = False
    """Whether the operation only reads, although it is a POST."""
    other_status: int = 0
    """Documented status of a success if it is not the usual one; see :attr:`status`."""
    job: JobStart | None = None
    """The job that the operation starts if it answers 202; None if it starts none."""
    polled: PollRule | None = None
    """How its response says whether a job has ended; None if the operation is not polled."""

    @property
    def status(self) -> int:
        """The documented status of a success: usually 201 for a POST, 204 for a DELETE, and 200 for others."""
        return self.other_status or USUAL_STATUSES.get(self.method, 200)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters in the path, in the query and in headers."""
        return _PARAMETERS.decode(self.own_parameters)

    @property
    def body(self) -> tuple[Parameter, ...]:
        """The fields of the body, or of each object in an array body."""
        return _PARAMETERS.decode(self.fields)


class Catalogue(msgspec.Struct, frozen=True):
    """All operations, as Procore's reference documented them at a date."""

    date: str
    """Year and month, ``2026-05``."""
    operations: tuple[Operation, ...]


def read_catalogue(text: bytes) -> Catalogue:
    """Return a catalogue from its file.

    Raises:
        msgspec.MsgspecError: the file is not a catalogue.
    """
    return msgspec.json.decode(text, type=Catalogue)


def read_lines(text: bytes, mark: bytes) -> tuple[Operation, ...]:
    """Return the operations of a catalogue's file whose line has ``mark``; to decode all takes many times as long."""
    lines = (line.rstrip(b",") for line in text.split(b"\n") if mark in line)
    return tuple(msgspec.json.decode(line, type=Operation) for line in lines)
