"""Webhook events of all payload versions."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import DecodeError
from aprocore.sandbox.data.webhook_event import VERSIONS, ResourceChange, new_ulid
from aprocore.webhooks import RelatedResource, WebhookEvent

V4 = {
    "id": "01JZEGBK7N0000000000000000",
    "timestamp": "2026-07-05T23:57:13.607269Z",
    "reason": "create",
    "company_id": "100",
    "project_id": "200",
    "user_id": "300",
    "resource_type": "Company Users",
    "resource_id": "400",
    "payload_version": "v4.0",
}
V2 = {
    "id": 1319345488961098876,
    "ulid": "01JZNT5PRC0000000000000000",
    "timestamp": "2026-07-08T20:03:18.205445Z",
    "metadata": {"source_user_id": 300, "source_company_id": 100, "source_application_id": "app"},
    "user_id": 300,
    "company_id": 100,
    "project_id": None,
    "api_version": "v1.0",
    "event_type": "update",
    "resource_name": "Company Users",
    "resource_id": 400,
}
OLD = {
    "api_version": "v2",
    "company_id": 100,
    "event_type": "create",
    "id": 17953049,
    "metadata": {"source_application_id": None},
    "project_id": 200,
    "resource_id": 11787,
    "resource_name": "RFIs",
    "timestamp": "2020-05-29T20:13:49.549873Z",
    "user_id": 300,
}


def test_v4() -> None:
    event = WebhookEvent.parse(json.dumps(V4).encode())
    assert event == WebhookEvent(
        key="01JZEGBK7N0000000000000000",
        resource="Company Users",
        action="create",
        resource_id=400,
        company_id=100,
        project_id=200,
        user_id=300,
        at=datetime(2026, 7, 5, 23, 57, 13, 607269, UTC),
    )
    assert event.payload["payload_version"] == "v4.0"


def test_v2() -> None:
    event = WebhookEvent.parse(json.dumps(V2))
    assert (event.key, event.action, event.application_id, event.project_id) == (V2["ulid"], "update", "app", None)
    assert event.subject == ("Company Users", 100, None, 400)


def test_old_payload_without_a_ulid() -> None:
    event = WebhookEvent.parse(OLD)
    assert (event.key, event.resource, event.resource_id, event.application_id) == ("17953049", "RFIs", 11787, None)


def test_v3_has_related_resources() -> None:
    event = WebhookEvent.parse({**V2, "related_resources": [{"id": "7", "name": "Prime Contracts"}, None]})
    assert event.related == (RelatedResource("Prime Contracts", 7),)


@pytest.mark.parametrize(
    ("payload", "names"),
    [
        (V2, ["ulid", "timestamp", "resource_name", "resource_id", "event_type"]),
        (V4, ["id", "timestamp", "resource_type", "resource_id", "reason"]),
        (OLD, ["id", "timestamp", "resource_name", "resource_id", "event_type"]),
    ],
)
def test_a_field_that_is_not_valid_is_named(payload: dict[str, Any], names: list[str]) -> None:
    for name in names:
        for value in ("", [], True, "\ud800", "a\0b", 10**5000):
            with pytest.raises(DecodeError, match=f"it has no valid {name}"):
                WebhookEvent.parse({**payload, name: value})


def test_an_id_of_thousands_of_digits_is_a_text() -> None:
    digits = "9" * 5000
    body = json.dumps({**V2, "resource_id": digits, "related_resources": [{"name": "RFIs", "id": digits}]})
    event = WebhookEvent.parse(body.encode())
    assert (event.resource_id, event.related[0].id) == (digits, digits)


def test_an_event_has_no_text_that_an_inbox_can_not_store() -> None:
    event = WebhookEvent.parse(json.dumps({**V2, "project_id": "\ud800", "user_id": "\0"}).encode())
    assert (event.project_id, event.user_id) == (None, None)
    assert event.subject_text.encode()


@given(st.one_of(st.binary(max_size=50), st.text(max_size=50), st.dictionaries(st.sampled_from([*V2, *V4]), st.none())))
def test_anything_else_is_a_decode_error(body: Any) -> None:
    with pytest.raises(DecodeError):
        WebhookEvent.parse(body)


@given(
    resource_id=st.one_of(st.integers(1), st.uuids().map(str)),
    project_id=st.none() | st.integers(1),
    at=st.integers(0, 2**32),
)
def test_all_versions_of_an_event_are_equal(resource_id: Any, project_id: Any, at: int) -> None:
    change = ResourceChange(
        id=1,
        ulid=new_ulid(at),
        at=at,
        reason="update",
        resource_name="RFIs",
        resource_id=resource_id,
        company_id=5,
        project_id=project_id,
        user_id=6,
        application_id="app",
    )
    events = [WebhookEvent.parse(json.dumps(change.payload(version))) for version in VERSIONS]
    expected = attrs.evolve(events[0], application_id=None)
    assert [attrs.evolve(event, application_id=None) for event in events] == [expected] * 3
    assert (events[0].at.timestamp(), events[0].resource_id) == (at, resource_id)
