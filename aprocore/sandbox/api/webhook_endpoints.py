"""Webhook endpoints: hooks, triggers, deliveries and webhook resources.

https://developers.procore.com/documentation/webhooks-api. Both API versions share the same hooks. A trigger for a
resource that its hook's company or project does not have is rejected, because it would never fire; so is a trigger for
another payload version than its hook's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from ...catalogue.webhook_resources import COMPANY_RESOURCES, PROJECT_RESOURCES, Scope, scope_of_key
from ...sansio.decoding.datetimes import from_unix_time
from ..clock import SandboxClock
from ..data.items import Collection, Item
from ..data.seed_data import instant
from ..data.store import Store
from ..data.webhook_event import EVENT_TYPES, VERSIONS, parse_version
from ..http.response import Answer, api_error
from ..spec.route_parser import Action
from ..spec.spec import OperationSpec
from ..webhooks.delivery_queue import DeliveryQueue
from ..webhooks.webhook_validation import Problems, hook_facts
from .dispatcher import ApiCall
from .pagination import paginate
from .resource_resolver import ResolvedResource, collection_of
from .webhook_serializers import (
    matches_filters,
    serialize_attempts,
    serialize_delivery,
    serialize_hook,
    serialize_resource,
    serialize_trigger,
)

__all__ = ["WebhookEndpoints"]

# Maximum number of triggers in a bulk operation.
MAX_TRIGGERS = 500
_DEFAULT_NAMESPACE = "procore"
# Outcomes of attempts by their name in the filter of v1.0.
_OUTCOMES = {"successful": ("ok",), "discarded": ("discarded",), "failing": ("failed", "retried")}

_Handler: TypeAlias = Callable[[OperationSpec, ApiCall, Store, ResolvedResource, Any], Answer]


class WebhookEndpoints:
    """Handlers of the webhook operations."""

    def __init__(
        self, queue: DeliveryQueue, clock: SandboxClock, resources: Callable[[], Mapping[Scope, frozenset[str]]]
    ) -> None:
        self._queue = queue
        self._clock = clock
        self._resources = resources
        self._actions: Mapping[tuple[str, Action], _Handler] = {
            ("hooks", "list"): self._hooks_list,
            ("hooks", "show"): self._hooks_show,
            ("hooks", "create"): self._hooks_create,
            ("hooks", "update"): self._hooks_update,
            ("hooks", "delete"): self._hooks_delete,
            ("triggers", "list"): self._triggers_list,
            ("triggers", "create"): self._triggers_create,
            ("triggers", "bulk"): self._triggers_bulk,
            ("triggers", "delete"): self._triggers_delete,
            ("deliveries", "list"): self._deliveries_list,
            ("webhook_resources", "list"): self._webhook_resources_list,
        }

    def answer(self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any) -> Answer:
        """Answer a call of an operation under ``webhooks``."""
        _, page, _ = spec.operation.name.split(".")
        try:
            return self._actions[page, spec.route.action](spec, call, store, resource, body)
        finally:
            # Changes of webhooks have no webhook events.
            store.changes.clear()

    def _now(self) -> str:
        return instant(from_unix_time(self._clock.now()))

    # -- hooks

    def _hooks_list(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        query = dict(call.request.params)
        hooks = list(store.collection(resource.key).live())
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
        fields = _sent_fields(spec, body, "hook")
        defaults: dict[str, Any] = {} if spec.is_v2 else {"api_version": "v2", "namespace": _DEFAULT_NAMESPACE}
        facts, problems = hook_facts({"destination_headers": {}, **defaults, **fields}, spec.is_v2, whole=True)
        if problems:
            return _rejected(call, problems)
        facts = {"status": "active", "owned_by_user_id": call.user.id, **facts}
        hook = store.create(store.collection(resource.key), facts, self._now())
        store.add_empty(f"hooks/{hook.id}/triggers")
        return _one(spec, 201, self._shown(spec, hook, store))

    def _hooks_update(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        hook = _item(resource)
        facts, problems = hook_facts(_sent_fields(spec, body, "hook"), spec.is_v2, whole=False)
        if problems:
            return _rejected(call, problems)
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
        return Answer(spec.operation.status)

    def _shown(self, spec: OperationSpec, hook: Item, store: Store, *, counted: bool = True) -> dict[str, Any]:
        count = sum(1 for _ in _triggers(store, hook).live()) if counted else None
        return serialize_hook(hook, store, v2=spec.is_v2, trigger_count=count)

    # -- triggers

    def _triggers_list(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        hook = _hook_of(resource)
        shown = [serialize_trigger(trigger, hook, store, v2=spec.is_v2) for trigger in _triggers(store, hook).live()]
        return _listed(spec, call, shown)

    def _triggers_create(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        hook = _hook_of(resource)
        fields = _sent_fields(spec, body, "trigger")
        problems = {**self._version_problem(spec, hook, body), **self._problems(hook, fields)}
        if problems:
            return _rejected(call, problems)
        return _one(spec, 201, serialize_trigger(self._new_trigger(store, hook, fields), hook, store, v2=spec.is_v2))

    def _triggers_bulk(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        hook = _hook_of(resource)
        rows = body.get("triggers", []) if isinstance(body, dict) else body or []
        if not isinstance(rows, list):
            return _rejected(call, {"triggers": ["is not an array"]})
        if len(rows) > MAX_TRIGGERS:
            return call.fail(413, f"At most {MAX_TRIGGERS} triggers can be sent at once.")
        if call.request.method == "DELETE":
            return self._delete_triggers(spec, store, hook, rows)
        problem = self._version_problem(spec, hook, body)
        if problem:
            return _rejected(call, problem)
        created: list[dict[str, Any]] = []
        failed: list[dict[str, Any]] = []
        for row in rows:
            problems = self._problems(hook, row) if isinstance(row, dict) else {"base": ["is not an object"]}
            if problems:
                failed.append(_failure(spec, row, problems))
            else:
                created.append(serialize_trigger(self._new_trigger(store, hook, row), hook, store, v2=spec.is_v2))
        if not spec.is_v2:
            return Answer(207, None, {"success": created, "failed": failed}) if failed else _success(created)
        return (
            Answer(207, None, {"data": {"succeeded": created, "failed": failed}})
            if failed
            else _one(spec, 201, created)
        )

    def _triggers_delete(
        self, spec: OperationSpec, call: ApiCall, store: Store, resource: ResolvedResource, body: Any
    ) -> Answer:
        collection_of(store, resource).delete(_item(resource), self._now(), keep=False)
        return Answer(spec.operation.status)

    def _delete_triggers(self, spec: OperationSpec, store: Store, hook: Item, rows: Sequence[Any]) -> Answer:
        triggers = _triggers(store, hook)
        deleted: list[int | str] = []
        failed: list[dict[str, Any]] = []
        for row in rows:
            trigger = triggers.find(str(row))
            if trigger is None:
                entry = {"id": row, "errors": {"id": ["not found"]}}
                failed.append(entry if spec.is_v2 else {"code": "not_found", "trigger": row, **entry})
            else:
                triggers.delete(trigger, self._now(), keep=False)
                deleted.append(str(trigger.id) if spec.is_v2 else trigger.id)
        result: dict[str, Any] = {"succeeded" if spec.is_v2 else "success": deleted}
        if failed:
            result["failed"] = failed
        return Answer(207 if failed else 200, None, {"data": result} if spec.is_v2 else result)

    def _new_trigger(self, store: Store, hook: Item, fields: Mapping[str, Any]) -> Item:
        facts = {"resource_name": fields["resource_name"], "event_type": fields["event_type"].lower()}
        return store.create(_triggers(store, hook), facts, self._now())

    def _version_problem(self, spec: OperationSpec, hook: Item, body: Any) -> Problems:
        if spec.is_v2:
            return {}
        own = hook.facts["payload_version"]
        sent = body.get("api_version") if isinstance(body, dict) else None
        if isinstance(sent, str) and parse_version(sent) == own:
            return {}
        return {"api_version": [f"must be that of the hook, {hook.facts['api_version']}"]}

    def _problems(self, hook: Item, fields: Mapping[str, Any]) -> Problems:
        problems: Problems = {}
        scope = scope_of_key(hook.key) or "company"
        name, kind = fields.get("resource_name"), fields.get("event_type")
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
        params = dict(call.request.params)
        # The guide has filter[status], the reference filters[status].
        query = {name.replace("filters[", "filter["): value for name, value in params.items()}
        deliveries = self._queue.all(_hook_of(resource).id)
        if spec.is_v2:
            return _listed(
                spec,
                call,
                [serialize_delivery(delivery) for delivery in deliveries if matches_filters(delivery, query)],
            )
        rows = [row for delivery in deliveries for row in serialize_attempts(delivery)]
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
            version = parse_version(dict(call.request.params).get("payload_version", ""))
            if version is None:
                return call.fail(400, f"payload_version must be one of {', '.join(VERSIONS)}")
            return _listed(spec, call, [serialize_resource(name, scope, version) for name in names])
        kinds = {event_type: event_type for event_type in EVENT_TYPES}
        shown = [
            {"api_version": "v2", "product_category": scope.title(), "tools": name, "name": name, "except": [], **kinds}
            for name in names
        ]
        return _listed(spec, call, shown)


def _sent_fields(spec: OperationSpec, body: Any, wrapper: str) -> dict[str, Any]:
    fields = body.get(wrapper) if isinstance(body, dict) and not spec.is_v2 else body
    return fields if isinstance(fields, dict) else {}


def _rejected(call: ApiCall, problems: Problems) -> Answer:
    if call.request.path.startswith("/rest/v2"):
        text = ", ".join(f"{name} {message}" for name, texts in problems.items() for message in texts)
        return api_error(call.request.path, 400, text)
    return Answer(422, None, {"errors": problems})


def _one(spec: OperationSpec, status: int, value: Any) -> Answer:
    return Answer(status, None, {"data": value} if spec.operation.enveloped else value)


def _success(created: list[dict[str, Any]]) -> Answer:
    return Answer(200, None, {"success": created})


def _listed(spec: OperationSpec, call: ApiCall, shown: Sequence[Any]) -> Answer:
    operation = spec.operation
    return paginate(operation.pager, shown, call.request.params, call.url, v2=spec.is_v2, enveloped=operation.enveloped)


def _failure(spec: OperationSpec, row: Any, problems: Problems) -> dict[str, Any]:
    texts = {name: ", ".join(messages) for name, messages in problems.items()}
    message = ", ".join(f"{name} {text}" for name, text in texts.items())
    return {"code": "invalid", "message": message, "trigger": row, "errors": texts}


def _item(resource: ResolvedResource) -> Item:
    assert resource.item is not None  # noqa: S101 -- the path ends with an id, which was resolved
    return resource.item


def _hook_of(resource: ResolvedResource) -> Item:
    return _item(resource)


def _triggers(store: Store, hook: Item) -> Collection:
    return store.collection(f"hooks/{hook.id}/triggers")
