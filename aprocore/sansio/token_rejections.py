"""Classification of 401 responses: a rejected token, or a resource that rejects every token."""

from __future__ import annotations

import math
from typing import Any

import attrs

__all__ = ["JUST_ISSUED", "TokenRejections"]

JUST_ISSUED = 60.0
"""Age in seconds up to which a rejected token counts as just issued."""
# Seconds for which a resource's 401 is believed: initial and maximum.
_FIRST_TRUST, _LONGEST_TRUST = 60.0, 300.0
# Seconds without a refresh because of other resources' 401s, after a refresh in vain: initial and maximum.
_FIRST_PAUSE, _LONGEST_PAUSE = 10.0, 300.0
# A pause starts again from its initial length after this many seconds without a refresh in vain.
_RESET_AFTER = 900.0
# Number of a token that was replaced before its 401 arrived.
_OLDER = -1
# Maximum number of resources that are remembered.
_MAX_RESOURCES = 256


@attrs.define
class _Rejection:
    """Last 401 of a resource."""

    token: int
    """Number of the token that it rejected."""
    until: float = -math.inf
    """Time until which its 401s are not a reason for a refresh."""
    in_vain: int = 0
    """Refreshes in vain: the resource rejected the new token as well."""


class TokenRejections:
    """Memory of which resources have rejected which tokens of one user.

    A resource that rejects a token, and then the token that was just issued in its place, rejects every token: for some
    time its 401s are its own answer, and cost no refresh. A refresh in vain also pauses refreshes because of other
    resources, so that their number does not depend on how many resources behave like this.

    Times are those of one monotonic clock, and tokens are numbered by the caller.

    Attributes:
        resources: the remembered resources; empty for nearly every user.
    """

    def __init__(self) -> None:
        self.resources: dict[str, _Rejection] = {}
        # Resources that have accepted a token since another one rejected one.
        self._accepting: dict[str, None] = {}
        # The last token that was replaced because it was rejected, until a call is accepted.
        self._refreshed: int | None = None
        self._pauses = 0
        self._paused_until = -math.inf
        self._in_vain_at = -math.inf
        self._in_vain_token: int | None = None

    def refresh_may_help(
        self, resource: str, token: int, *, just_issued: bool, now: float, replaced: bool = False
    ) -> bool:
        """Record that ``resource`` rejected a token, and return whether another token may help.

        ``replaced`` is whether another token is there already, or being fetched, so that it costs no refresh.
        """
        rejection = self.resources.get(resource)
        if rejection is None:
            if not replaced and resource not in self._accepting:
                if just_issued and self._refreshed is not None and self._refreshed < token:
                    # Two tokens in a row were rejected, by different resources, and no call accepted the second one.
                    self._pause(token, now)
                if now < self._paused_until:
                    return False
            self._add(resource, token)
            return self._refresh(token, replaced)
        if now < rejection.until:
            return False
        # The calls under way at one time may have different tokens: the 401 of an earlier one proves nothing.
        if just_issued and rejection.token < token:
            rejection.in_vain += 1
            rejection.until = now + min(_LONGEST_TRUST, _FIRST_TRUST * 2.0 ** (rejection.in_vain - 1))
            self._pause(token, now)
        rejection.token = max(rejection.token, token)
        return now >= rejection.until and self._refresh(token, replaced)

    def older_token(self, resource: str) -> None:
        """Record that ``resource`` rejected a token that has been replaced meanwhile."""
        if resource not in self.resources:
            self._add(resource, _OLDER)

    def accepted(self, resource: str) -> None:
        """Record that ``resource`` accepted a token."""
        self._refreshed = None
        self.resources.pop(resource, None)
        if resource not in self._accepting:
            _make_room(self._accepting)
            self._accepting[resource] = None

    def _add(self, resource: str, token: int) -> None:
        self._accepting.pop(resource, None)
        _make_room(self.resources)
        self.resources[resource] = _Rejection(token)

    def _refresh(self, token: int, replaced: bool) -> bool:
        if not replaced:
            self._refreshed = token
        return True

    def _pause(self, token: int, now: float) -> None:
        if token == self._in_vain_token:
            return
        self._in_vain_token = token
        self._pauses = 1 if now - self._in_vain_at > _RESET_AFTER else self._pauses + 1
        self._in_vain_at = now
        self._paused_until = now + min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** (self._pauses - 1))


def _make_room(remembered: dict[str, Any]) -> None:
    """Remove the oldest entry of a full memory."""
    if len(remembered) >= _MAX_RESOURCES:
        del remembered[next(iter(remembered))]
