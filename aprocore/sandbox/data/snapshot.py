"""Snapshot of a sandbox's state: the schema of the state file that is persisted across restarts."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

import msgspec

__all__ = [
    "FORMAT",
    "AccessTokenSnapshot",
    "AuthorizationCodeSnapshot",
    "CallSnapshot",
    "CollectionSnapshot",
    "ItemSnapshot",
    "JobSnapshot",
    "RefreshTokenSnapshot",
    "Snapshot",
    "SnapshotError",
    "SnapshotHead",
    "TokenFamilySnapshot",
    "TokensSnapshot",
    "path_as_text",
    "path_of_text",
]

# The format version written into each file; a file with another one is refused and not changed. Format 1 had RFIs,
# projects and to-dos outside of the collections.
FORMAT = 2

_Id: TypeAlias = Annotated[int, msgspec.Meta(ge=1, le=2**63 - 1)]
_Index: TypeAlias = Annotated[int, msgspec.Meta(ge=0)]
_Seconds: TypeAlias = Annotated[float, msgspec.Meta(ge=-1e12, le=1e12)]
_Value: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, pattern=r"^[\x21-\x7e]+$")]


class SnapshotError(Exception):
    """An inconsistent snapshot."""


class SnapshotHead(msgspec.Struct):
    """The part of a state file that all format versions share."""

    aprocore_sandbox: int


class _SnapshotPart(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    # Tokens and secrets must not show in a repr.
    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class ItemSnapshot(_SnapshotPart):
    """An item that was created or changed."""

    id: _Id
    created_at: str
    updated_at: str
    facts: dict[str, Any]
    deleted_at: str | None = None
    created_by: _Id | None = None


class CollectionSnapshot(_SnapshotPart):
    """The difference between a collection and its seed data."""

    items: list[ItemSnapshot] = []
    gone: list[_Id] = []
    """Ids of seeded items that were deleted."""
    members: list[_Id] = []
    """Ids of items of the company that became members of a project."""


class TokenFamilySnapshot(_SnapshotPart):
    """A sign-in (token family); tokens refer to it by its index in the list."""

    owner: _Id
    service: bool = False


class RefreshTokenSnapshot(_SnapshotPart):
    """A refresh token."""

    value: _Value
    family: _Index
    dead: bool = False


class AccessTokenSnapshot(_SnapshotPart):
    """An access token."""

    value: _Value
    family: _Index
    created_at: _Seconds
    expires_at: _Seconds
    refresh: str | None = None
    supersedes: str | None = None


class AuthorizationCodeSnapshot(_SnapshotPart):
    """An authorization code."""

    value: _Value
    owner: _Id
    redirect_uri: str
    expires_at: _Seconds
    challenge: str | None = None


class TokensSnapshot(_SnapshotPart):
    """All issued tokens and authorization codes."""

    families: list[TokenFamilySnapshot] = []
    refresh: list[RefreshTokenSnapshot] = []
    access: list[AccessTokenSnapshot] = []
    codes: list[AuthorizationCodeSnapshot] = []


class CallSnapshot(_SnapshotPart):
    """The call that started a job, which does at its end what the call asked for."""

    path: str
    query: str
    content_type: str
    body: bytes


class JobSnapshot(_SnapshotPart):
    """An asynchronous job."""

    id: _Value
    number: _Index
    operation: str
    polled: str
    key: str
    scope: str
    company: _Id
    user: _Id
    started_at: _Seconds
    due_at: _Seconds
    outcome: Literal["done", "failed", "expired"]
    message: str
    parts: _Index = 0
    failed_parts: _Index = 0
    polls_left: _Index = 0
    polls: _Index = 0
    retry_after: _Index | None = None
    finished_at: _Seconds | None = None
    call: CallSnapshot | None = None
    """The call whose changes are made at the end; None if it makes no changes, or has made them."""


class Snapshot(_SnapshotPart):
    """The state file. Rate limit windows, the request log, faults and the clock are not persisted."""

    aprocore_sandbox: int
    seed: int
    client_id: _Value
    client_secret: _Value
    tokens: TokensSnapshot
    made: _Index
    """The number of items created so far, from which the ids of the next ones are derived."""
    collections: dict[str, CollectionSnapshot] = {}
    """Changed collections by key."""
    jobs: list[JobSnapshot] = []
    """Asynchronous jobs, oldest first."""


def path_as_text(path: str) -> str:
    """Return a path as text that UTF-8 can encode; paths that clients send need not be valid UTF-8."""
    return path.encode("utf-8", "surrogateescape").decode("latin-1")


def path_of_text(text: str) -> str:
    """Return the path that ``path_as_text`` encoded.

    Raises:
        UnicodeEncodeError: The text is not an encoded path.
    """
    return text.encode("latin-1").decode("utf-8", "surrogateescape")
