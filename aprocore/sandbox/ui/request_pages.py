"""Pages below the dashboard that show what the sandbox has received, stored and delivered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, urlsplit

import attrs

from ...catalogue.lookup import documented_operation
from ..data.items import Item
from ..data.store import Store
from ..http.request_log import SeenRequest
from ..http.response import Answer
from ..webhooks.delivery_queue import Delivery
from .dashboard_data import redacted_path
from .formatting import day, plural, time_of_day
from .redacted import body_text, header_rows, json_text, parameter_rows
from .rendering import page
from .sign_in_pages import notice_page

__all__ = ["RequestFilter", "data_page", "deliveries_page", "request_page"]

_STYLES = ("base.css", "dashboard.css")
_REFERENCE = "https://developers.procore.com/reference/rest"
_MAX_ROWS = 200
# Fields by which people tell items apart, the best first.
_TITLES = ("name", "title", "subject", "number", "login", "description")


# -- requests ---------------------------------------------------------------------------------------------------------


@attrs.frozen
class RequestFilter:
    """What the request table is restricted to, from the query of the page."""

    text: str = ""
    """Part of the method and path, the operation's name or the body."""
    status: str = ""
    """First digit of the status, or ``none`` for no answer."""

    @classmethod
    def of(cls, parameters: Iterable[tuple[str, str]]) -> RequestFilter:
        """Return the filter of a query."""
        values = dict(parameters)
        status = values.get("status", "")
        return cls(values.get("q", "").strip(), status if status in ("2", "3", "4", "5", "none") else "")

    @property
    def is_set(self) -> bool:
        """Whether it selects less than all requests."""
        return bool(self.text or self.status)

    def matches(self, seen: SeenRequest) -> bool:
        """Return whether the filter selects a request."""
        if self.status and self.status != ("none" if seen.status is None else str(seen.status)[0]):
            return False
        text = self.text.lower()
        return not text or any(text in part.lower() for part in _searched(seen))

    def select(self, newest_first: Iterable[SeenRequest], limit: int) -> list[SeenRequest]:
        """Return the first ``limit`` of the requests that it selects."""
        selected: list[SeenRequest] = []
        for seen in newest_first:
            if len(selected) == limit:
                break
            if self.matches(seen):
                selected.append(seen)
        return selected


def _searched(seen: SeenRequest) -> Iterable[str]:
    # Only what the pages show: a search must not find out secrets.
    yield f"{seen.method} {redacted_path(seen.path)}"
    operation = documented_operation(seen.method, seen.path) if seen.origin == "api" else None
    if operation is not None:
        yield operation.name
    yield body_text(seen.headers.get("Content-Type", ""), seen.body)


def request_page(seen: SeenRequest | None) -> Answer:
    """Return the page of one request and its answer; None for a request that is not in the log."""
    if seen is None:
        return notice_page(
            "Request not found", "The request log has dropped it, or never had it. Send the request again.", status=404
        )
    operation = documented_operation(seen.method, seen.path) if seen.origin == "api" else None
    answer_type = "" if seen.answer_headers is None else seen.answer_headers.get("Content-Type", "")
    return page(
        "request.html",
        {
            "seen": seen,
            "path": redacted_path(seen.path),
            "at": f"{day(seen.at)} {time_of_day(seen.at)}",
            "operation": operation,
            "reference": None
            if operation is None
            else _reference_url(operation.version, operation.tag, operation.title),
            "query": parameter_rows(seen.params),
            "headers": header_rows(seen.headers.items()),
            "body": body_text(seen.headers.get("Content-Type", ""), seen.body),
            "body_size": plural(len(seen.body), "byte"),
            "answer_headers": None if seen.answer_headers is None else header_rows(seen.answer_headers.items()),
            "answer": body_text(answer_type, seen.answer_body),
            "answer_size": plural(seen.answer_bytes or 0, "byte"),
        },
        styles=_STYLES,
    )


def _reference_url(version: str, tag: str, title: str) -> str:
    folder = "/v1" if version.startswith("v1.") else ""
    words = "-".join(re.findall(r"[a-z0-9]+", title.lower()))
    return f"{_REFERENCE}{folder}/{quote(tag)}?version={version.removeprefix('v')}#{words}"


# -- data -------------------------------------------------------------------------------------------------------------


def data_page(store: Store, parameters: Mapping[str, str]) -> Answer:
    """Return the page of all collections, of the items of one (``key``), or of one item (``id``)."""
    key = parameters.get("key", "")
    collection = store.existing(key) if key else None
    if key and collection is None:
        return notice_page("Collection not found", "It has not been called since the last reset.", status=404)
    if collection is None:
        rows = [
            (name, f"/sandbox/data?key={quote(name, safe='')}", len(found.items))
            for name, found in sorted(store.collections.items())
        ]
        return page("collections.html", {"rows": rows}, styles=_STYLES)
    if "id" in parameters:
        item = collection.find(parameters["id"])
        if item is None:
            return notice_page("Item not found", "It was deleted, or never existed.", status=404)
        values = {"key": key, "item": item, "title": _title(item), "facts": json_text({"id": item.id, **item.facts})}
        return page("item.html", {**values, "back": f"/sandbox/data?key={quote(key, safe='')}"}, styles=_STYLES)
    text = parameters.get("q", "").strip()
    found = [item for item in collection.items.values() if _selects(text, item)]
    values = {
        "key": key,
        "q": text,
        "items": [_item_row(key, item) for item in found[:_MAX_ROWS]],
        "more": len(found) - _MAX_ROWS,
    }
    return page("items.html", values, styles=_STYLES)


def _selects(text: str, item: Item) -> bool:
    return not text or text.lower() in json_text({"id": item.id, **item.facts}).lower()


def _item_row(key: str, item: Item) -> dict[str, Any]:
    state = "deleted" if item.deleted_at is not None else "created" if item.is_created else "seeded"
    url = f"/sandbox/data?key={quote(key, safe='')}&id={item.id}"
    return {"id": item.id, "url": url, "title": _title(item), "state": state, "updated_at": item.updated_at}


def _title(item: Item) -> str:
    return next((str(item.facts[name]) for name in _TITLES if item.facts.get(name)), "")


# -- webhooks ---------------------------------------------------------------------------------------------------------


def deliveries_page(deliveries: Iterable[Delivery]) -> Answer:
    """Return the page of the webhook deliveries, newest first."""
    rows = [_delivery_row(delivery) for delivery in list(deliveries)[: -_MAX_ROWS - 1 : -1]]
    return page("deliveries.html", {"rows": rows}, styles=_STYLES)


def _delivery_row(delivery: Delivery) -> dict[str, Any]:
    payload, address = delivery.payload, urlsplit(delivery.url)
    name = payload.get("resource_name", payload.get("resource_type"))
    attempts = [
        (time_of_day(attempt.started_at), str(attempt.status) if attempt.error is None else attempt.error)
        for attempt in delivery.attempts
    ]
    return {
        "number": delivery.number,
        "event": f"{name} {payload.get('event_type', payload.get('reason'))}",
        # Without path and query, which may contain secrets.
        "receiver": f"{address.scheme}://{address.hostname}:{address.port}" if address.port else address.hostname or "",
        "status": delivery.status,
        "attempts": attempts,
        "payload": json_text(dict(payload)),
    }
