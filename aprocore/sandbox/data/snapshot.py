"""What a sandbox keeps over restarts, in the form in which it stands in a file."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

import msgspec

__all__ = [
    "FORMAT",
    "KeptAccess",
    "KeptCode",
    "KeptCollection",
    "KeptFamily",
    "KeptItem",
    "KeptRefresh",
    "KeptTokens",
    "Snapshot",
    "SnapshotError",
    "SnapshotHead",
    "path_as_text",
    "path_of_text",
]

# Written into each file; one with a higher number belongs to a newer release and is left alone.
FORMAT = 1

_Id: TypeAlias = Annotated[int, msgspec.Meta(ge=1, le=2**63 - 1)]
_Place: TypeAlias = Annotated[int, msgspec.Meta(ge=0)]
_Seconds: TypeAlias = Annotated[float, msgspec.Meta(ge=-1e12, le=1e12)]
_Value: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, pattern=r"^[\x21-\x7e]+$")]


class SnapshotError(Exception):
    """What was kept does not fit together."""


class SnapshotHead(msgspec.Struct):
    """What every format begins with."""

    aprocore_sandbox: int


class _Part(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    # No secret in a repr: what holds tokens shows nothing of itself.
    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class KeptItem(_Part):
    """Something that was made, or is not as it was seeded."""

    id: _Id
    created_at: str
    updated_at: str
    facts: dict[str, Any]
    deleted_at: str | None = None


class KeptCollection(_Part):
    """How a collection differs from the seeded one."""

    items: list[KeptItem] = []
    gone: list[_Id] = []
    """Of what was seeded and is no longer there."""
    order: list[_Id] | None = None
    """Of what is there, where lists have another order than it was made in."""


class KeptFamily(_Part):
    """A sign-in; others name it by its place in the list."""

    owner: _Id
    service: bool = False


class KeptRefresh(_Part):
    value: _Value
    family: _Place
    dead: bool = False


class KeptAccess(_Part):
    value: _Value
    family: _Place
    created_at: _Seconds
    expires_at: _Seconds
    refresh: str | None = None
    supersedes: str | None = None


class KeptCode(_Part):
    value: _Value
    owner: _Id
    redirect_uri: str
    expires_at: _Seconds
    challenge: str | None = None


class KeptTokens(_Part):
    families: list[KeptFamily] = []
    refresh: list[KeptRefresh] = []
    access: list[KeptAccess] = []
    codes: list[KeptCode] = []


class Snapshot(_Part):
    """All of it. Windows of rate limits, the ledger, faults and the clock begin anew."""

    aprocore_sandbox: int
    seed: int
    client_id: _Value
    client_secret: _Value
    tokens: KeptTokens
    made: _Place
    """How many items were made, and the last id of a record: of those the next ones are made."""
    last_id: _Id
    records: dict[str, list[dict[str, Any]]] = {}
    """By the path of their collection."""
    collections: dict[str, KeptCollection] = {}
    """By key."""


def path_as_text(path: str) -> str:
    """Return a path as it can stand in a file: what a client sends in one need not be UTF-8."""
    return path.encode("utf-8", "surrogateescape").decode("latin-1")


def path_of_text(text: str) -> str:
    """Return the path that stands in a file.

    Raises:
        UnicodeEncodeError: it is none.
    """
    return text.encode("latin-1").decode("utf-8", "surrogateescape")
