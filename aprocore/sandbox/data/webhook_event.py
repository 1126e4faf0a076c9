"""What happened, as webhooks tell of it.

https://developers.procore.com/documentation/webhooks
"""

from __future__ import annotations

import re
import secrets
from datetime import UTC, datetime
from typing import Any, Literal, TypeAlias

import attrs

__all__ = ["EVENT_TYPES", "VERSIONS", "PayloadVersion", "WebhookEvent", "moment_text", "new_ulid", "version_in"]

PayloadVersion: TypeAlias = Literal["v2.0", "v3.0", "v4.0"]
VERSIONS: tuple[PayloadVersion, ...] = ("v2.0", "v3.0", "v4.0")
# What triggers can be for.
EVENT_TYPES = ("create", "update", "delete")

_VERSION = re.compile(r"v([234])(?:\.0)?")
# https://github.com/ulid/spec
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ULID_LENGTH = 26
_RANDOM_BITS = 80
_LATEST = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC).timestamp()


def version_in(text: str) -> PayloadVersion | None:
    """Return the version that ``v2`` or ``v2.0`` says, None where there is none such."""
    found = _VERSION.fullmatch(text)
    return VERSIONS[int(found[1]) - 2] if found else None


def new_ulid(now: float) -> str:
    """Return an id that sorts by its time, and that nothing else has."""
    number = int(_within(now) * 1000) << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
    return "".join(_CROCKFORD[number >> 5 * place & 31] for place in reversed(range(_ULID_LENGTH)))


def moment_text(moment: float) -> str:
    """Return Unix seconds as Procore writes a moment in an event: to the microsecond."""
    return datetime.fromtimestamp(_within(moment), UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _within(moment: float) -> float:
    # A test may have put the sandbox's clock anywhere.
    return min(max(moment, 0.0), _LATEST)


@attrs.frozen(kw_only=True)
class WebhookEvent:
    """One change of one thing."""

    id: int
    ulid: str
    at: float
    """By the sandbox's clock."""
    reason: str
    """``create``, ``update`` or ``delete``; v4.0 knows more."""
    resource_name: str
    resource_id: int | str
    company_id: int
    project_id: int | None
    """None of what belongs to the company."""
    user_id: int | None
    """Who did it."""
    application_id: str | None = None
    """The client id of the app that did it; None where no app did."""
    related: tuple[tuple[int | str, str], ...] = ()
    """Of a line item, what it belongs to: id and resource."""

    def payload(self, version: PayloadVersion) -> dict[str, Any]:
        """Return what is sent to a hook of a version."""
        if version == "v4.0":
            return {
                "id": self.ulid,
                "timestamp": moment_text(self.at),
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
            "timestamp": moment_text(self.at),
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
