"""Webhook events and their payloads, by payload version.

https://developers.procore.com/documentation/webhooks
"""

from __future__ import annotations

import re
import secrets
from datetime import UTC, datetime
from typing import Any, Literal, TypeAlias

import attrs

from ...sansio.decoding.datetimes import from_unix_time

__all__ = [
    "EVENT_TYPES",
    "VERSIONS",
    "PayloadVersion",
    "ResourceChange",
    "format_timestamp",
    "new_ulid",
    "parse_version",
]

PayloadVersion: TypeAlias = Literal["v2.0", "v3.0", "v4.0"]
VERSIONS: tuple[PayloadVersion, ...] = ("v2.0", "v3.0", "v4.0")
# Event types of triggers.
EVENT_TYPES = ("create", "update", "delete")

_VERSION = re.compile(r"v([234])(?:\.0)?")
# https://github.com/ulid/spec
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ULID_LENGTH = 26
_RANDOM_BITS = 80
_LATEST = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC).timestamp()


def parse_version(text: str) -> PayloadVersion | None:
    """Return the payload version named ``v2`` or ``v2.0``, or None if it does not exist."""
    match = _VERSION.fullmatch(text)
    return VERSIONS[int(match[1]) - 2] if match else None


def new_ulid(now: float) -> str:
    """Return a ULID: a unique id that sorts by time."""
    number = int(_clamped(now) * 1000) << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
    return "".join(_CROCKFORD[number >> 5 * digit & 31] for digit in reversed(range(_ULID_LENGTH)))


def format_timestamp(timestamp: float) -> str:
    """Return Unix seconds in the format of events: ISO 8601 in UTC with microseconds."""
    return from_unix_time(_clamped(timestamp)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _clamped(timestamp: float) -> float:
    # A test may have set the sandbox's clock to any time.
    return min(max(timestamp, 0.0), _LATEST)


@attrs.frozen(kw_only=True)
class ResourceChange:
    """A change of one resource."""

    id: int
    ulid: str
    at: float
    """Time of the change in Unix seconds, by the sandbox's clock."""
    reason: str
    """``create``, ``update`` or ``delete``; v4.0 has more."""
    resource_name: str
    resource_id: int | str
    company_id: int
    project_id: int | None
    """None if the resource belongs to the company."""
    user_id: int | None
    """The user whose call changed the resource."""
    application_id: str | None = None
    """The client id of the app whose call changed the resource; None if no app did."""
    related: tuple[tuple[int | str, str], ...] = ()
    """For a line item, the id and resource name of its parent."""

    def payload(self, version: PayloadVersion) -> dict[str, Any]:
        """Return the payload in the given version."""
        if version == "v4.0":
            return {
                "id": self.ulid,
                "timestamp": format_timestamp(self.at),
                "reason": self.reason,
                "company_id": str(self.company_id),
                "project_id": _text(self.project_id),
                "user_id": _text(self.user_id),
                "resource_type": self.resource_name,
                "resource_id": str(self.resource_id),
            }
        payload: dict[str, Any] = {
            "id": self.id,
            "ulid": self.ulid,
            "timestamp": format_timestamp(self.at),
            "metadata": {
                "source_user_id": self.user_id,
                "source_project_id": self.project_id,
                "source_operation_id": None,
                "source_company_id": self.company_id,
                "source_application_id": self.application_id,
            },
            "user_id": self.user_id,
            "company_id": self.company_id,
            "project_id": self.project_id,
            "api_version": version,
            "event_type": self.reason,
            "resource_name": self.resource_name,
            "resource_id": self.resource_id,
        }
        if version == "v3.0":
            payload["related_resources"] = [{"id": related_id, "name": name} for related_id, name in self.related]
        return payload


def _text(number: int | None) -> str | None:
    return None if number is None else str(number)
