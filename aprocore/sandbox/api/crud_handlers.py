"""Generic CRUD handlers for all documented operations, driven by the catalogue, over the store's collections."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any, TypeAlias

from ... import catalogue
from ...catalogue.lookup import operation_router
from ...catalogue.router import Match
from ...catalogue.webhook_resources import Scope, scope_of_key
from ...errors import ConfigurationError
from ...sansio.decoding.datetimes import from_unix_time
from ..clock import SandboxClock
from ..data.data_model import data_model, words_of
from ..data.items import Item
from ..data.seed_data import SeedData, instant
from ..data.store import Store
from ..files.storage import Storage
from ..http.forms import body_fields
from ..http.rack_multipart import FormPart
from ..http.response import Answer
from ..jobs.job_registry import JobRegistry
from ..spec.json_types import defaults_of
from ..spec.route_parser import Action
from ..spec.spec import OperationSpec, shared_route_parser, spec_of, unwrap_body
from ..webhooks.delivery_queue import DeliveryQueue
from ..webhooks.route_resources import named_in
from .action_plans import ActionPlans
from .attachments import is_upload_field
from .bulk import bulk, sync
from .crud_lists import CrudLists
from .crud_responses import CrudResponses, enveloped
from .dispatcher import ApiCall, OperationHandler
from .filtering import belongs_to, is_true
from .job_endpoints import JobEndpoints
from .lenient_values import iso_date
from .list_queries import query_by_name
from .memberships import Memberships
from .references import References
from .request_files import RequestFiles
from .request_validation import lenient_body, unprocessable, validation_error
from .resource_resolver import (
    ResolvedResource,
    ResourceNotFoundError,
    ResourceNotVisibleError,
    collection_of,
    example_ids,
    resolve,
    scope_of,
)
from .upload_endpoints import UploadEndpoints
from .validation import documented_fields
from .webhook_endpoints import WebhookEndpoints

__all__ = ["CrudHandlers"]

_Handler: TypeAlias = Callable[[OperationSpec, ApiCall, ResolvedResource, Any], Answer]

_NOT_CONNECTED = "App is not connected to this company"


class CrudHandlers:
    """Handlers of all operations of the catalogue."""

    def __init__(
        self, seed_data: SeedData, storage: Storage, clock: SandboxClock, queue: DeliveryQueue, jobs: JobRegistry
    ) -> None:
        self._seed_data = seed_data
        self._clock = clock
        self._hooks = WebhookEndpoints(queue, clock, _resources)
        self.store: Store = Store(seed_data, self._has_bin)
        self._responses = CrudResponses(self.store, storage)
        self._lists = CrudLists(self.store, clock, self._responses)
        self._files = RequestFiles(storage)
        self._uploads = UploadEndpoints(storage, clock, self.store)
        self._jobs = JobEndpoints(jobs, storage)
        self._memberships = Memberships(self.store, self._now)
        self._action_plans = ActionPlans(self.store, self._responses, self._now)
        self._own_actions: Mapping[str, _Handler] = {
            "action_plans.action_plan_item_assignees.bulk_create": self._action_plans.add_assignees,
            "action_plans.bulk_create_for_locations": _without_resource(self._action_plans.create_for_location),
            "action_plans.create_from_template": _without_resource(self._action_plans.create_from_template),
        }
        self._actions: Mapping[Action, _Handler] = {
            "list": self._lists.answer,
            "show": self._show,
            "create": self._create,
            "update": self._update,
            "replace": self._update,
            "delete": self._delete,
            "single": self._show,
            "change_single": self._change_single,
            "delete_single": self._delete_single,
            "sync": self._sync,
            "bulk": self._bulk,
            "restore": self._restore,
            "verb": self._verb,
        }

    def find(self, path: str) -> list[Match[OperationHandler]]:
        """Return the operations of each path template that matches a path, like :class:`Router`."""
        return [
            ({method: (self._operation(operation), names) for method, (operation, names) in by_method.items()}, values)
            for by_method, values in operation_router().find(path)
        ]

    def _operation(self, documented: catalogue.Operation) -> OperationHandler:
        answer = self._answer_upload if self._uploads.handles(documented) else self._answer
        return OperationHandler(documented.method, documented.path, partial(answer, documented))

    def ids_for(self, name: str) -> dict[str, int | str]:
        """Return ids of existing resources for the path of an operation, by parameter name.

        Raises:
            ConfigurationError: The operation is unknown, or no resource exists for its path.
        """
        spec = spec_of(catalogue.find(name))
        try:
            if self._uploads.handles(spec.operation):
                return self._uploads.ids_for(spec.operation, self._seed_data)
            return example_ids(self.store, self._seed_data.company, spec.route, self.scope_for(spec))
        except ResourceNotFoundError:
            raise ConfigurationError(
                f"No resource exists for the path of {name}.", hint="Create it, or delete it, first."
            ) from None

    def scope_for(self, spec: OperationSpec) -> str:
        """Return the scope of an example call: the first project, or the company if only that can be named."""
        company = self._seed_data.company
        named = {parameter.name for parameter in (*spec.query, *spec.body)}
        if "company_id" in named and "project_id" not in named:
            return f"companies/{company.id}"
        return f"projects/{next(self.store.projects(company.id)).id}"

    def _has_bin(self, key: str) -> bool:
        return shared_route_parser().has_bin(key)

    # -- request processing

    def _answer_upload(self, operation: catalogue.Operation, call: ApiCall) -> Answer:
        return self._uploads.answer(spec_of(operation), call)

    def _answer(self, operation: catalogue.Operation, call: ApiCall) -> Answer:
        spec = spec_of(operation)
        shown = self._jobs.answer_by_id(spec, call)
        if shown is not None:
            return shown
        files: list[tuple[dict[str, Any], FormPart]] = []
        body = lenient_body(spec, call, body_fields(call.request, files) if call.request.body else None)
        query = query_by_name(call.request.params)
        found = self._resolved(spec, call, query, body)
        if isinstance(found, Answer):
            return found
        resource, scope = found
        error = (
            validation_error(spec, call, query, body)
            or self._action_plans.problem(spec, call, body)
            or self._missing_references(spec, call, body, resource, scope)
            or self._files.attach_uploads(call, body)
            or self._files.store_files(call, files)
        )
        if error is not None:
            return error
        perform = partial(self._perform, spec, call, resource, scope, body)
        return self._jobs.answer(spec, call, body, perform) if self._jobs.handles(operation) else perform()

    def perform(self, operation: catalogue.Operation, call: ApiCall) -> Answer:
        """Carry out a call that was checked when it started a job."""
        spec = spec_of(operation)
        body = lenient_body(spec, call, body_fields(call.request, []) if call.request.body else None)
        found = self._resolved(spec, call, query_by_name(call.request.params), body)
        return found if isinstance(found, Answer) else self._perform(spec, call, *found, body)

    def _resolved(
        self, spec: OperationSpec, call: ApiCall, query: Mapping[str, Any], body: Any
    ) -> tuple[ResolvedResource, str | None] | Answer:
        """Return the resource of a call and its scope, or the error response if they do not exist."""
        company = call.company or self._seed_data.company
        try:
            scope = scope_of(self.store, company, {**(body if isinstance(body, dict) else {}), **query})
            with_deleted = "include_deleted" in spec.query_by_name and is_true(query.get("include_deleted"))
            return resolve(self.store, company, spec.route, call.path, scope, with_deleted=with_deleted), scope
        except ResourceNotFoundError:
            return call.fail(404, "Not found")
        except ResourceNotVisibleError:
            return call.fail(403, _NOT_CONNECTED)

    def _perform(
        self,
        spec: OperationSpec,
        call: ApiCall,
        resource: ResolvedResource,
        scope: str | None,
        body: Any,
    ) -> Answer:
        if spec.response_type.form == "file":
            return self._responses.file(call, call.company or self._seed_data.company)
        if spec.operation.name.startswith("webhooks."):
            return self._hooks.answer(spec, call, self.store, resource, body)
        own = self._own_action(spec.operation.name)
        answer = (own or self._actions[spec.route.action])(spec, call, resource, body)
        self._report_changes(spec, call, resource, scope)
        return answer

    def _own_action(self, name: str) -> _Handler | None:
        """Return the handler of an operation that does something else than others like it; None if it does not."""
        own = self._own_actions.get(name)
        membership = self._memberships.find(name) if own is None else None
        return own if membership is None else _without_resource(membership)

    def _report_changes(
        self, spec: OperationSpec, call: ApiCall, resource: ResolvedResource, scope: str | None
    ) -> None:
        changes = self.store.changes[:]
        self.store.changes.clear()
        for change in changes:
            # Singletons such as settings have no webhook events.
            if not change.key.endswith("#"):
                call.on_change(call, change, self._project_of(change.key, spec, call, resource, scope))

    def _project_of(
        self, key: str, spec: OperationSpec, call: ApiCall, resource: ResolvedResource, scope: str | None
    ) -> int | None:
        """Return the project of a changed item, from its key, the path or the scope; None if they have none."""
        if scope_of_key(key) == "company":
            return None
        path = [f"projects/{call.path[step.text]}" for step in spec.route.steps if step.kind == "project"]
        for candidate in (key, *path, scope or "", resource.item.key if resource.item is not None else ""):
            kind, _, rest = candidate.partition("/")
            project_id = rest.partition("/")[0]
            if kind == "projects" and project_id.isdigit() and self.store.company_of(int(project_id)) is not None:
                return int(project_id)
        return None

    def _missing_references(
        self, spec: OperationSpec, call: ApiCall, body: Any, resource: ResolvedResource, scope: str | None
    ) -> Answer | None:
        """Return the error response if a body refers to items that do not exist; rows of a sync have their own."""
        has_own_errors = self._memberships.find(spec.operation.name) is not None
        if not isinstance(body, dict) or isinstance(body.get("updates"), list) or has_own_errors:
            return None
        key = resource.item.key if resource.is_item and resource.item is not None else resource.key
        if spec.route.action == "verb" and spec.route.steps[-1].kind == "project":
            # An action on a project refers to the items in it: assignments of its permission templates.
            scope = f"projects/{call.path[spec.route.steps[-1].text]}"
        if scope is not None and scope.startswith("projects/") and key.startswith("companies/"):
            key = f"{scope}/{words_of(key)}"
        problems = References(self.store).problems(body, key)
        return unprocessable(call.request.path, problems) if problems else None

    # -- actions

    def _show(self, spec: OperationSpec, call: ApiCall, resource: ResolvedResource, body: Any) -> Answer:
        if spec.response_type.form == "many" and not resource.is_item:
            return self._lists.answer(spec, call, resource, body)
        item = self._item_of(resource, self._day_of(spec, call))
        shown = self._responses.serializer(spec, call).show(item, spec.response_type.shape)
        stored = {**item.facts, **shown}
        tool = data_model().tools.get(spec.collection_name, data_model().tool(item.key))
        params = tool.filter_fields(call.request.params)
        found = belongs_to(stored, params, spec.query_by_name) and self._exist(spec, params, item, shown)
        return self._responses.reply(spec, call, [item]) if found else call.fail(404, "Not found")

    def _exist(self, spec: OperationSpec, params: list[tuple[str, str]], item: Item, shown: Mapping[str, Any]) -> bool:
        """Return whether the items exist that a query names and that an item does not show."""
        optional = {name for name, parameter in spec.query_by_name.items() if not parameter.required}
        named = {name: value for name, value in params if name in optional and name.endswith("_id") and value}
        problems = References(self.store).problems(named, item.key)
        return not problems.keys() - shown.keys()

    def _create(self, spec: OperationSpec, call: ApiCall, resource: ResolvedResource, body: Any) -> Answer:
        collection = self.store.collection(resource.key)
        facts = {**defaults_of(spec.operation.name), **self._facts(spec, body)}
        if words_of(collection.key) != words_of(resource.key):
            # People are users without a login.
            facts = {**data_model().tool(resource.key).starts, **facts}
        item = self.store.create(collection, facts, self._now(), call.user.id)
        return self._responses.reply(spec, call, [item])

    def _update(self, spec: OperationSpec, call: ApiCall, resource: ResolvedResource, body: Any) -> Answer:
        item = self._item_of(resource)
        facts = self._facts(spec, body)
        item.change({**facts, **self._closing(facts, item)}, self._now(), replace=spec.route.action == "replace")
        return self._responses.reply(spec, call, [item])

    def _delete(self, spec: OperationSpec, call: ApiCall, resource: ResolvedResource, body: Any) -> Answer:
        item = self._item_of(resource)
        answer = self._responses.reply(spec, call, [item])
        if resource.is_item:
            collection = collection_of(self.store, resource)
            # Lists show deleted items of tools without a recycle bin, too.
            now, keep = self._now(), not spec.route.recycled
            collection.delete(item, now, keep=keep)
            self.store.delete_contents(item, now, keep=keep)
        return answer

    def _change_single(self, spec: OperationSpec, call: ApiCall, resource: ResolvedResource, body: Any) -> Answer:
        item = self.store.single(resource.key)
        item.change(self._facts(spec, body), self._now(), replace=call.request.method == "PUT")
        return self._responses.reply(spec, call, [item])

    def _delete_single(self, spec: OperationSpec, call: ApiCall, resource: ResolvedResource, body: Any) -> Answer:
        members = self._members_key(call, resource)
        if members is not None and resource.item is not None:
            collection = self.store.collection(members)
            if resource.item.id not in collection.items:
                return call.fail(404, "Not found")
            collection.delete(resource.item, self._now(), keep=False)
            return self._responses.reply(spec, call, [resource.item])
        item = self._item_of(resource)
        if not resource.is_item:
            item.change({}, self._now(), replace=True)
        return self._responses.reply(spec, call, [item])

    def _sync(self, spec: OperationSpec, call: ApiCall, resource: ResolvedResource, body: Any) -> Answer:
        result = sync(spec, self.store, collection_of(self.store, resource), body, self._now(), call.user.id)
        serializer = self._responses.serializer(spec, call)
        entities = [serializer.show(item, spec.response_type.shape) for item in result.items]
        if spec.operation.answers == "list":
            return Answer(200, None, [*entities, *result.errors])
        return Answer(200, None, enveloped(spec, {"entities": entities, "errors": result.errors}))

    def _bulk(self, spec: OperationSpec, call: ApiCall, resource: ResolvedResource, body: Any) -> Answer:
        collection = collection_of(self.store, resource)
        result = bulk(spec, self.store, collection, body, self._now(), call.user.id)
        if spec.response_type.form == "partial":
            return self._responses.partial(spec, call, result)
        if result.errors and not result.items:
            return call.fail(404, "Not found")
        items = result.items or list(collection.live())[:1]
        return self._responses.reply(spec, call, items, status=207 if result.errors else None)

    def _restore(self, spec: OperationSpec, call: ApiCall, resource: ResolvedResource, body: Any) -> Answer:
        collection = collection_of(self.store, resource)
        ids = body.get("ids") if isinstance(body, dict) else None
        items = (
            [resource.item]
            if resource.is_item and resource.item
            else [collection.find(str(item_id)) for item_id in ids or ()]
        )
        found = [item for item in items if item is not None]
        for item in found:
            deleted_at = item.deleted_at
            collection.restore(item)
            self.store.restore_contents(item, deleted_at)
        return self._responses.reply(spec, call, found or list(collection.live())[:1])

    def _verb(self, spec: OperationSpec, call: ApiCall, resource: ResolvedResource, body: Any) -> Answer:
        facts = self._facts(spec, body)
        members = self._members_key(call, resource)
        if members is not None and resource.item is not None:
            self.store.add_member(members, resource.item)
            return self._responses.reply(spec, call, [resource.item])
        if not resource.is_item and spec.verb.startswith("create") and spec.route.steps[-1].kind == "word":
            item = self.store.create(self.store.collection(resource.key), facts, self._now(), call.user.id)
            return self._responses.reply(spec, call, [item])
        item = self._item_of(resource)
        if spec.verb.startswith("recycle") and resource.is_item:
            collection_of(self.store, resource).delete(item, self._now(), keep=True)
        else:
            item.change(facts, self._now())
        return self._responses.reply(spec, call, [item])

    def _closing(self, facts: Mapping[str, Any], item: Item) -> dict[str, Any]:
        """Return when an item was closed, if its status was written: None if it is open again."""
        if "closed_at" in facts or facts.get("status") is None:
            return {}
        is_closed = str(facts["status"]).lower() == "closed"
        if is_closed and item.facts.get("closed_at") is None:
            return {"closed_at": self._now()}
        return {} if is_closed else {"closed_at": None}

    def _members_key(self, call: ApiCall, resource: ResolvedResource) -> str | None:
        """Return the members of a project that a path adds an item of the company to, or removes it from."""
        words = "" if resource.item is None else words_of(resource.item.key)
        is_action = words_of(resource.key) in ("actions", "actions/remove") and words in data_model().members
        return f"projects/{call.path['project_id']}/{words}" if is_action else None

    def _item_of(self, resource: ResolvedResource, day: str = "") -> Item:
        """Return the item at the end of a path; a single one may exist for each day."""
        if resource.is_item and resource.item is not None:
            return resource.item
        item = self.store.single(f"{resource.key}/{day}" if day else resource.key)
        if day:
            item.facts.setdefault("log_date", day)
        return item

    def _day_of(self, spec: OperationSpec, call: ApiCall) -> str:
        """Return the day that a read names: that of a daily log header; empty if it names none."""
        day = dict(call.request.params).get("log_date", "") if "log_date" in spec.query_by_name else ""
        return iso_date(day)

    def _facts(self, spec: OperationSpec, body: Any) -> dict[str, Any]:
        fields, values = unwrap_body(spec, body)
        return documented_fields(fields, values) | {
            name: value for name, value in values.items() if is_upload_field(name, value)
        }

    def _now(self) -> str:
        return instant(from_unix_time(self._clock.now()))


def _without_resource(handler: Callable[[OperationSpec, ApiCall, Any], Answer]) -> _Handler:
    return lambda spec, call, _resource, body: handler(spec, call, body)


@cache
def _resources() -> Mapping[Scope, frozenset[str]]:
    """Return the resource names of webhook triggers, by scope."""
    routes = shared_route_parser()
    return named_in(routes.parse(operation) for operation in catalogue.operations() if operation.method != "GET")
