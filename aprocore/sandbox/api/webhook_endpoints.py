"""The API of webhooks: hooks, their triggers, what was delivered to them, and what there are triggers for.

https://developers.procore.com/documentation/webhooks-api. Both versions of the API are about the same things. A trigger
for what its hook's company or project has none of is refused here, as a hook that never fires helps nobody; so is one
for another version than its hook's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeAlias

from ..clock import SandboxClock
from ..data.seed_data import instant
from ..data.store import Collection, Item, Store
from ..data.webhook_event import EVENT_TYPES, VERSIONS, parse_version
from ..http.response import Answer, api_error
from ..spec.spec import OperationSpec
from ..webhooks.delivery_queue import DeliveryQueue
from ..webhooks.resource_names import COMPANY_RESOURCES, PROJECT_RESOURCES, Scope, scope_of_key
from ..webhooks.webhook_validation import Problems, hook_facts
from .dispatcher import ApiCall
from .pagination import paged
from .resource_resolver import ResolvedResource, collection_of
from .webhook_serializers import (
    attempts_shown,
    delivery_is_chosen,
    delivery_shown,
    hook_shown,
    resource_shown,
    trigger_shown,
)

__all__ = ["WebhookEndpoints"]

# Of a bulk operation on triggers.
MAX_TRIGGERS = 500
_DEFAULT_NAMESPACE = "procore"
# What the filter of v1.0 calls the outcomes of an attempt.
_OUTCOMES = {"successful": ("ok",), "discarded": ("discarded",), "failing": ("failed", "retried")}

_Act: TypeAlias = Callable[[OperationSpec, ApiCall, Store, ResolvedResource, Any], Answer]


class WebhookEndpoints:
    """Answers the operations of webhooks."""

    def __init__(
        self, queue: DeliveryQueue, clock: SandboxClock, resources: Callable[[], Mapping[Scope, frozenset[str]]]
    ) -> None:
        self._queue = queue
        self._clock = clock
        self._resources = resources

    def answer(self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any) -> Answer:
        """Answer a call of an operation under ``webhooks``."""
        _, page, _ = spec.operation.name.split(".")
        try:
            act: _Act = getattr(self, f"_{page}_{spec.route.action}")
            return act(spec, call, store, resource, body)
        finally:
            # Webhooks do not tell of webhooks.
            store.changes.clear()

    def _now(self) -> str:
        return instant(datetime.fromtimestamp(self._clock.now(), UTC))

    # -- hooks

    def _hooks_list(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        query = dict(call.seen.params)
        hooks = list(store.at(resource.key).live())
        for name in ("namespace", "api_version", "payload_version"):
            if query.get(name):
                wanted = parse_version(query[name]) if name != "namespace" else query[name]
                field = "namespace" if name == "namespace" else "payload_version"
                hooks = [hook for hook in hooks if hook.facts.get(field) == wanted]
        counted = query.get("include_trigger_count") == "true"
        return _listed(spec, call, [self._shown(spec, hook, store, counted=counted) for hook in hooks])

    def _hooks_show(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        return _one(spec, 200, self._shown(spec, _item(resource), store))

    def _hooks_create(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        given = _given(spec, body, "hook")
        defaults: dict[str, Any] = {} if spec.is_v2 else {"api_version": "v2", "namespace": _DEFAULT_NAMESPACE}
        facts, problems = hook_facts({"destination_headers": {}, **defaults, **given}, spec.is_v2, whole=True)
        if problems:
            return _refused(call, problems)
        facts = {"status": "active", "owned_by_user_id": call.who.id, **facts}
        hook = store.create(store.at(resource.key), facts, self._now())
        store.begin(f"hooks/{hook.id}/triggers")
        return _one(spec, 201, self._shown(spec, hook, store))

    def _hooks_update(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        hook = _item(resource)
        facts, problems = hook_facts(_given(spec, body, "hook"), spec.is_v2, whole=False)
        if problems:
            return _refused(call, problems)
        hook.change(facts, self._now())
        if hook.facts.get("status") == "disabled":
            self._queue.drop(hook.id, "Its hook was disabled.")
        return _one(spec, 200, self._shown(spec, hook, store))

    def _hooks_delete(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        hook = _item(resource)
        collection_of(store, resource).delete(hook, self._now(), keep=False)
        self._queue.drop(hook.id, "Its hook was deleted.")
        return Answer(204)

    def _shown(self, spec: OperationSpec, hook: Item, store: Store, *, counted: bool = True) -> dict[str, Any]:
        count = sum(1 for _ in _triggers(store, hook).live()) if counted else None
        return hook_shown(hook, store, v2=spec.is_v2, trigger_count=count)

    # -- triggers

    def _triggers_list(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        hook = _hook_of(resource)
        shown = [trigger_shown(trigger, hook, store, v2=spec.is_v2) for trigger in _triggers(store, hook).live()]
        return _listed(spec, call, shown)

    def _triggers_create(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        hook = _hook_of(resource)
        given = _given(spec, body, "trigger")
        problems = {**self._version_problem(spec, hook, body), **self._problems(hook, given)}
        if problems:
            return _refused(call, problems)
        return _one(spec, 201, trigger_shown(self._new_trigger(store, hook, given), hook, store, v2=spec.is_v2))

    def _triggers_bulk(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        hook = _hook_of(resource)
        rows = body.get("triggers", []) if isinstance(body, dict) else body or []
        if not isinstance(rows, list):
            return _refused(call, {"triggers": ["is not an array"]})
        if len(rows) > MAX_TRIGGERS:
            return call.fail(413, f"At most {MAX_TRIGGERS} triggers can be sent at once.")
        if call.seen.method == "DELETE":
            return self._delete_triggers(spec, store, hook, rows)
        problem = self._version_problem(spec, hook, body)
        if problem:
            return _refused(call, problem)
        made: list[dict[str, Any]] = []
        failed: list[dict[str, Any]] = []
        for row in rows:
            problems = self._problems(hook, row) if isinstance(row, dict) else {"base": ["is not an object"]}
            if problems:
                failed.append(_failure(spec, row, problems))
            else:
                made.append(trigger_shown(self._new_trigger(store, hook, row), hook, store, v2=spec.is_v2))
        if not spec.is_v2:
            return Answer(207, None, {"success": made, "failed": failed}) if failed else _success(made)
        return Answer(207, None, {"data": {"succeeded": made, "failed": failed}}) if failed else _one(spec, 201, made)

    def _triggers_delete(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        collection_of(store, resource).delete(_item(resource), self._now(), keep=False)
        return Answer(204)

    def _delete_triggers(self, spec: OperationSpec, store: Store, hook: Item, rows: Sequence[Any]) -> Answer:
        triggers = _triggers(store, hook)
        gone: list[int | str] = []
        failed: list[dict[str, Any]] = []
        for row in rows:
            trigger = triggers.find(str(row))
            if trigger is None:
                entry = {"id": row, "errors": {"id": ["not found"]}}
                failed.append(entry if spec.is_v2 else {"code": "not_found", "trigger": row, **entry})
            else:
                triggers.delete(trigger, self._now(), keep=False)
                gone.append(str(trigger.id) if spec.is_v2 else trigger.id)
        told: dict[str, Any] = {"succeeded" if spec.is_v2 else "success": gone}
        if failed:
            told["failed"] = failed
        return Answer(207 if failed else 200, None, {"data": told} if spec.is_v2 else told)

    def _new_trigger(self, store: Store, hook: Item, given: Mapping[str, Any]) -> Item:
        facts = {"resource_name": given["resource_name"], "event_type": given["event_type"].lower()}
        return store.create(_triggers(store, hook), facts, self._now())

    def _version_problem(self, spec: OperationSpec, hook: Item, body: Any) -> Problems:
        if spec.is_v2:
            return {}
        own = hook.facts["payload_version"]
        sent = body.get("api_version") if isinstance(body, dict) else None
        if isinstance(sent, str) and parse_version(sent) == own:
            return {}
        return {"api_version": [f"is not that of the hook, {hook.facts['api_version']}"]}

    def _problems(self, hook: Item, given: Mapping[str, Any]) -> Problems:
        problems: Problems = {}
        scope = scope_of_key(hook.key) or "company"
        name, kind = given.get("resource_name"), given.get("event_type")
        if not isinstance(name, str) or not name:
            problems["resource_name"] = ["can't be blank"]
        elif name not in self._resources()[scope]:
            problems["resource_name"] = [f"is not a resource of a {scope}"]
        if not isinstance(kind, str) or kind.lower() not in EVENT_TYPES:
            problems["event_type"] = ["can't be blank" if not kind else "is not included in the list"]
        return problems

    # -- deliveries

    def _deliveries_list(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        params = dict(call.seen.params)
        # Its page says filter[status], its reference filters[status].
        query = {name.replace("filters[", "filter["): value for name, value in params.items()}
        deliveries = self._queue.all(_hook_of(resource).id)
        if spec.is_v2:
            return _listed(
                spec,
                call,
                [delivery_shown(delivery) for delivery in deliveries if delivery_is_chosen(delivery, query)],
            )
        rows = [row for delivery in deliveries for row in attempts_shown(delivery)]
        wanted = _OUTCOMES.get(query.get("filter[status]", ""))
        return _listed(spec, call, [row for row in rows if wanted is None or row["outcome"] in wanted])

    # -- resources

    def _webhook_resources_list(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        if spec.route.steps[-1].text == "api_versions":
            return _listed(spec, call, ["v2", "v3", "v4"])
        scope = scope_of_key(resource.key) or "company"
        names = COMPANY_RESOURCES if scope == "company" else PROJECT_RESOURCES
        if spec.is_v2:
            version = parse_version(dict(call.seen.params).get("payload_version", ""))
            if version is None:
                return call.fail(400, f"payload_version is none of {', '.join(VERSIONS)}")
            return _listed(spec, call, [resource_shown(name, scope, version) for name in names])
        kinds = {event_type: event_type for event_type in EVENT_TYPES}
        shown = [
            {"api_version": "v2", "product_category": scope.title(), "tools": name, "name": name, "except": [], **kinds}
            for name in names
        ]
        return _listed(spec, call, shown)


def _given(spec: OperationSpec, body: Any, wrapper: str) -> dict[str, Any]:
    given = body.get(wrapper) if isinstance(body, dict) and not spec.is_v2 else body
    return given if isinstance(given, dict) else {}


def _refused(call: ApiCall, problems: Problems) -> Answer:
    if call.seen.path.startswith("/rest/v2"):
        text = ", ".join(f"{name} {message}" for name, texts in problems.items() for message in texts)
        return api_error(call.seen.path, 400, text)
    return Answer(422, None, {"errors": problems})


def _one(spec: OperationSpec, status: int, value: Any) -> Answer:
    return Answer(status, None, {"data": value} if spec.operation.enveloped else value)


def _success(made: list[dict[str, Any]]) -> Answer:
    return Answer(200, None, {"success": made})


def _listed(spec: OperationSpec, call: ApiCall, shown: Sequence[Any]) -> Answer:
    operation = spec.operation
    return paged(operation.pager, shown, call.seen.params, call.url, v2=spec.is_v2, enveloped=operation.enveloped)


def _failure(spec: OperationSpec, row: Any, problems: Problems) -> dict[str, Any]:
    texts = {name: ", ".join(messages) for name, messages in problems.items()}
    message = ", ".join(f"{name} {text}" for name, text in texts.items())
    return {"code": "invalid", "message": message, "trigger": row, "errors": texts}


def _item(resource: ResolvedResource) -> Item:
    assert resource.item is not None  # noqa: S101 -- its path ends with an id, which was found
    return resource.item


def _hook_of(resource: ResolvedResource) -> Item:
    return _item(resource)


def _triggers(store: Store, hook: Item) -> Collection:
    return store.at(f"hooks/{hook.id}/triggers")
