"""OAuth tokens: lifetime, serialization, and refresh marks."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..pickling import SharedUnpicklable
from ..types import Secret, hide_arguments
from .secret_fields import OPAQUE, optional_secret, secret_validator, to_secret

__all__ = ["MAX_TOKEN_LENGTH", "RefreshMark", "Token", "TokenInfo", "leeway_of", "lifetime_of"]

MAX_TOKEN_LENGTH = 64 * 1024
"""Maximum length of a token in characters; Procore's have up to a few thousand."""
MAX_LIFETIME = 366 * 24 * 3600
"""Maximum valid lifetime in seconds; Procore's is 5,400."""


@attrs.frozen
class RefreshMark:
    """Mark on a stored refresh token, so that another process knows how it was used.

    ``sent``: the token was sent and no response is recorded; ``replayed``: it was sent once more after that;
    ``dead``: Procore rejected it.
    """

    state: Literal["sent", "replayed", "dead"]
    at: float
    """Time of the mark in Unix seconds, local clock."""
    by: str = ""
    """Process that wrote the mark: host and process id."""
    reason: Literal["refused", "rotation_lost"] = "refused"


@hide_arguments
@attrs.frozen
class Token(SharedUnpicklable):
    """An access token, its refresh token and metadata. The repr hides the secrets."""

    _pickling_advice = "Save it to a token store, and pass the store, such as FileStore(path)."

    _access_token: Secret = attrs.field(converter=to_secret, validator=secret_validator, alias="access_token")
    _refresh_token: Secret | None = attrs.field(
        default=None, converter=optional_secret, validator=secret_validator, alias="refresh_token"
    )
    token_type: str = "bearer"  # noqa: S105 -- not a secret
    """Type of the access token; only ``bearer`` is supported."""
    expires_in: float | None = None
    """Lifetime in seconds after receipt; None if the response had no valid one."""
    created_at: float | None = None
    """Unix seconds, Procore's clock."""
    received_at: float | None = attrs.field(default=None, eq=False, kw_only=True)
    """Time of receipt in Unix seconds, local clock."""
    server_time: float | None = attrs.field(default=None, eq=False, kw_only=True)
    """Time of receipt in Unix seconds, Procore's clock."""
    mark: RefreshMark | None = attrs.field(default=None, eq=False, kw_only=True)
    """How the refresh token was used, if a process has recorded that."""
    sign_in: str | None = attrs.field(default=None, eq=False, kw_only=True)
    """Fingerprint of the sign-in that the token comes from (:func:`fingerprint`)."""
    generation: int | None = attrs.field(default=None, eq=False, kw_only=True)
    """Number of the token among those stored under its key; None if an older release has stored it."""

    @property
    def access_token(self) -> str:
        """The access token."""
        return self._access_token.reveal()

    @property
    def refresh_token(self) -> str | None:
        """The refresh token; None if the grant has none."""
        return self._refresh_token.reveal() if self._refresh_token is not None else None

    def remaining(self, now: float, *, server_ahead: float | None = None) -> float:
        """Return the remaining lifetime in seconds at ``now`` (Unix seconds, local clock), infinity if unknown.

        ``server_ahead`` is how far Procore's clock is ahead of the local one; it corrects for a wrong clock of the host
        that received the token. ``created_at`` is used only if the time of receipt is unknown.
        """
        lifetime = lifetime_of(self.expires_in)
        if lifetime is None:
            return math.inf
        since = self.received_at if self.received_at is not None else self.created_at
        age = max(0.0, now - since) if since is not None else 0.0
        if server_ahead is not None and self.server_time is not None:
            # Both are from Date headers, which are truncated to whole seconds.
            age = max(age, now + server_ahead - self.server_time - 1.0)
        return lifetime - age

    def is_newer_than(self, other: Token) -> bool:
        """Return whether this token has replaced ``other`` in a store; False if that is unknown."""
        if self.generation is None or other.generation is None or self.generation <= other.generation:
            return False
        # The numbers start again after a loss.
        return self.received_at is None or other.received_at is None or self.received_at >= other.received_at

    def to_dict(self) -> dict[str, Any]:
        """Serialize the token to a JSON object, secrets included, for a token store."""
        data: dict[str, Any] = {
            "access_token": str(self.access_token),
            "token_type": self.token_type,
            "expires_in": self.expires_in,
            "created_at": self.created_at,
        }
        if self.refresh_token is not None:
            data["refresh_token"] = str(self.refresh_token)
        if self.mark is not None:
            data["mark"] = attrs.asdict(self.mark)
        notes = {
            "received_at": self.received_at,
            "server_time": self.server_time,
            "sign_in": self.sign_in,
            "generation": self.generation,
        }
        data |= {name: value for name, value in notes.items() if value is not None}
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Deserialize a token from the data of :meth:`to_dict` or of Procore's token endpoint; ignore unknown keys.

        Raises:
            ValueError: the access token is missing or malformed, the type is not bearer, or the mark is malformed.
        """
        problem = _problem_with(data)
        if problem is not None:
            # A traceback with local variables would show the tokens in it.
            del data
            raise ValueError(problem)
        return cls(
            access_token=data["access_token"],
            refresh_token=data.get("refresh_token") or None,
            token_type=data.get("token_type", "bearer"),
            expires_in=number(data.get("expires_in")),
            created_at=number(data.get("created_at")),
            received_at=number(data.get("received_at")),
            server_time=number(data.get("server_time")),
            mark=_mark_of(data["mark"]) if data.get("mark") else None,
            sign_in=data.get("sign_in"),
            generation=data["generation"] if type(data.get("generation")) is int else None,
        )


@attrs.frozen(kw_only=True)
class TokenInfo:
    """Token info of Procore (``GET /oauth/token/info``)."""

    resource_owner_id: int | str | None = None
    """Procore's id of the user."""
    scopes: tuple[str, ...] = ()
    """OAuth scopes of the token."""
    expires_in: float | None = None
    """Seconds."""
    application_uid: str | None = None
    """Client id of the app that the token was issued to."""
    created_at: float | None = None
    """Unix seconds, Procore's clock."""


def lifetime_of(expires_in: float | None) -> float | None:
    """Return the lifetime of a token in seconds, None if ``expires_in`` is invalid (a 401 shows the expiry)."""
    if expires_in is None or not 0 < expires_in <= MAX_LIFETIME:
        return None
    return expires_in


def leeway_of(lifetime: float) -> float:
    """Return how many seconds before its expiry a token is refreshed: five minutes, or 20 % of a short lifetime."""
    return min(300.0, lifetime * 0.2)


def _problem_with(data: Mapping[str, Any]) -> str | None:
    if not _is_token_text(data.get("access_token")):
        return "its access_token is missing or malformed"
    if data.get("refresh_token") and not _is_token_text(data["refresh_token"]):
        return "its refresh_token is malformed"
    kind = data.get("token_type", "bearer")
    if not isinstance(kind, str) or kind.lower() != "bearer":
        return "its token_type is not bearer"
    if data.get("mark") and _mark_of(data["mark"]) is None:
        return "its mark is malformed"
    return None


def _is_token_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) < MAX_TOKEN_LENGTH and OPAQUE.fullmatch(value) is not None


def _mark_of(data: Any) -> RefreshMark | None:
    if not isinstance(data, Mapping):
        return None
    state, reason, at = data.get("state"), data.get("reason", "refused"), number(data.get("at"))
    if state not in ("sent", "replayed", "dead") or reason not in ("refused", "rotation_lost") or at is None:
        return None
    return RefreshMark(state, at, str(data.get("by", "")), reason)


def number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    if not math.isfinite(number):
        return None
    return int(number) if number.is_integer() else number
