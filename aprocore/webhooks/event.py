"""Webhook events: one type for all payload versions of Procore.

https://developers.procore.com/documentation/webhooks
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..errors import DecodeError
from ..sansio.decoding import json as codec
from ..sansio.decoding.datetimes import parse_datetime
from ..types import Id

__all__ = ["RelatedResource", "WebhookEvent"]

_SURROGATE = re.compile("[\ud800-\udfff]")
# Maximum length of a number that is an id; Procore's have 63 bits.
_MAX_BITS = 128
_MAX_DIGITS = 39


@attrs.frozen
class RelatedResource:
    """Another resource that belongs to the changed one, such as the contract of a line item; in v3 payloads."""

    name: str
    id: Id


@attrs.frozen(kw_only=True)
class WebhookEvent:
    """A change of one resource. Ids that are numbers are ints, also from v4 payloads, which have them as texts."""

    key: str
    """Unique id of the event: its ULID, or the id of an old payload without one. Every delivery of it has the same."""
    resource: str
    """Name in Procore's list of webhook resources, such as ``RFIs``."""
    action: str
    """``create``, ``update`` or ``delete``; v4 payloads have other reasons, too."""
    resource_id: Id
    """Id of the changed resource."""
    company_id: Id | None
    """Id of its company."""
    project_id: Id | None
    """Id of its project; None if it belongs to the company."""
    user_id: Id | None
    """Id of the user who made the change, None if no user did."""
    at: datetime.datetime
    """Time of the change."""
    application_id: str | None = None
    """Client id of the app that made the change; None if no app did, or in v4 payloads, which do not say."""
    related: tuple[RelatedResource, ...] = ()
    """Related resources."""
    reconciled: bool = False
    """Whether no delivery reported the change, but :meth:`WebhookReceiver.reconcile` found it in a list, which does not
    say who made it."""
    payload: Mapping[str, Any] = attrs.field(factory=dict, eq=False, repr=False)
    """The whole JSON object, as received."""

    @classmethod
    def parse(cls, body: bytes | str | Mapping[str, Any]) -> Self:
        """Return the event of a delivery, of any payload version.

        Args:
            body: body of the delivery, or its decoded JSON object.

        Raises:
            DecodeError: it is not an event.
        """
        payload = body if isinstance(body, Mapping) else _decoded(body)
        is_v4 = "reason" in payload
        metadata = payload.get("metadata")
        source = metadata if isinstance(metadata, Mapping) else {}
        application = source.get("source_application_id")
        return cls(
            key=_text(payload, "id" if is_v4 or payload.get("ulid") is None else "ulid"),
            resource=_text(payload, "resource_type" if is_v4 else "resource_name"),
            action=_text(payload, "reason" if is_v4 else "event_type"),
            resource_id=_id(_text(payload, "resource_id")),
            company_id=_optional_id(payload.get("company_id")),
            project_id=_optional_id(payload.get("project_id")),
            user_id=_optional_id(payload.get("user_id")),
            at=_moment(payload.get("timestamp")),
            application_id=None if application is None else str(application),
            related=_related(payload.get("related_resources")),
            reconciled=payload.get("reconciled") is True,
            payload=payload,
        )

    @property
    def subject(self) -> tuple[str, Id | None, Id | None, Id]:
        """What has changed: resource, company, project and id."""
        return self.resource, self.company_id, self.project_id, self.resource_id

    @property
    def subject_text(self) -> str:
        """The subject, as inboxes store it."""
        return "/".join(map(str, self.subject))


def _decoded(body: bytes | str) -> Mapping[str, Any]:
    payload = codec.decode(body.encode("utf-8", "replace") if isinstance(body, str) else body, {})
    if not isinstance(payload, Mapping):
        raise DecodeError("This is not a webhook event: the body is not a JSON object.")
    return payload


def _text(payload: Mapping[str, Any], name: str) -> str:
    value = payload.get(name)
    if not _is_storable(value):
        raise _missing(name)
    return str(value)


def _is_storable(value: Any) -> bool:
    """Return whether a value is a text or a number that every inbox can store."""
    if isinstance(value, int):
        return not isinstance(value, bool) and value.bit_length() <= _MAX_BITS
    # UTF-8 has no lone surrogates, and PostgreSQL stores no NUL.
    return isinstance(value, str) and value != "" and "\0" not in value and not _SURROGATE.search(value)


def _missing(name: str) -> DecodeError:
    return DecodeError(f"This is not a webhook event: it has no valid {name}.")


def _moment(value: Any) -> datetime.datetime:
    try:
        moment = parse_datetime(value)
    except ValueError:
        moment = None
    if moment is None:
        raise _missing("timestamp")
    return moment


def _id(text: str) -> Id:
    # Python refuses to convert texts of thousands of digits.
    is_number = len(text) <= _MAX_DIGITS and text.isascii() and text.isdecimal() and str(int(text)) == text
    return int(text) if is_number else text


def _optional_id(value: Any) -> Id | None:
    return _id(str(value)) if _is_storable(value) else None


def _related(values: Any) -> tuple[RelatedResource, ...]:
    rows = [row for row in values if isinstance(row, Mapping)] if isinstance(values, list) else []
    return tuple(RelatedResource(str(row.get("name")), _id(str(row.get("id")))) for row in rows)
