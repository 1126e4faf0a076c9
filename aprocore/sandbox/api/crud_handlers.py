"""Operations that nobody wrote by hand: each answers from the catalogue, over the store's collections."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache, partial
from typing import Any

from ... import catalogue
from ...errors import ConfigurationError
from ..clock import SandboxClock
from ..data.seed_data import Company, SeedData, instant
from ..data.store import Item, Store
from ..files.storage import Storage
from ..files.upload_registry import is_id
from ..http.forms import FormPart, body_fields, nest_fields
from ..http.response import Answer
from ..http.router import Match
from ..spec.lookup import documented_paths
from ..spec.route_parser import Action
from ..spec.spec import OperationSpec, documented_routes, spec_of, unwrapped
from ..webhooks.delivery_queue import DeliveryQueue
from ..webhooks.resource_names import Scope, named_in, scope_of_key
from .attachments import is_tied, references
from .bulk import Outcome, bulk, sync
from .dispatcher import ApiCall, OperationHandler
from .filtering import selected, selects, sorted_by
from .pagination import LazySequence, paged
from .request_validation import refusal_of, unprocessable
from .resource_resolver import (
    ResolvedResource,
    ResourceNotFoundError,
    ResourceNotVisibleError,
    arrive,
    collection_of,
    ids_along,
    scope_of,
)
from .serializers import Serializer
from .upload_endpoints import UploadEndpoints
from .validation import known_fields
from .webhook_endpoints import WebhookEndpoints

__all__ = ["CrudHandlers"]

_NOT_CONNECTED = "App is not connected to this company"
_NO_UPLOAD = "is not an upload of yours that is available"


class CrudHandlers:
    """All operations of the catalogue."""

    def __init__(
        self, world: SeedData, storage: Storage, clock: SandboxClock, queue: DeliveryQueue | None = None
    ) -> None:
        self._world = world
        self._storage = storage
        self._clock = clock
        self._hooks = WebhookEndpoints(queue or DeliveryQueue(), clock, _resources)
        self.store: Store = Store(world, self._has_bin)
        self._uploads = UploadEndpoints(storage, clock, lambda: self.store)
        self._actions: Mapping[Action, Callable[[OperationSpec, ApiCall, ResolvedResource, Any], Answer]] = {
            "list": self._list,
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

    def renew(self, world: SeedData) -> None:
        """Begin anew with the data of another world."""
        self._world = world
        self.store = Store(world, self._has_bin)

    def find(self, path: str) -> list[Match[OperationHandler]]:
        """Return the operations at each template that fits a path, as a router does."""
        return [
            ({method: (self._operation(each), names) for method, (each, names) in by_method.items()}, values)
            for by_method, values in documented_paths().find(path)
        ]

    def _operation(self, documented: catalogue.Operation) -> OperationHandler:
        answer = self._answer_upload if self._uploads.handles(documented) else self._answer
        return OperationHandler(documented.method, documented.path, partial(answer, documented))

    def ids_for(self, name: str) -> dict[str, int | str]:
        """Return ids for the path of an operation, by the names of its parameters.

        Raises:
            ConfigurationError: there is no such operation, or nothing that it could be about.
        """
        known = spec_of(catalogue.find(name))
        try:
            if self._uploads.handles(known.operation):
                return self._uploads.ids_for(known.operation, self._world)
            return ids_along(self.store, self._world.company, known.route, self.scope_for(known))
        except ResourceNotFoundError:
            raise ConfigurationError(
                f"There is nothing that {name} could be about.", hint="Create it, or delete it, first."
            ) from None

    def scope_for(self, known: OperationSpec) -> str:
        """Return what a call would be about that names the first project, where it can."""
        company = self._world.company
        named = {each.name for each in (*known.query, *known.body)}
        if "company_id" in named and "project_id" not in named:
            return f"companies/{company.id}"
        own = (each for each in self._world.projects.values() if each["company"]["id"] == company.id)
        return f"projects/{next(own)['id']}"

    def _has_bin(self, key: str) -> bool:
        return documented_routes().has_bin(key)

    # -- one call

    def _answer_upload(self, operation: catalogue.Operation, call: ApiCall) -> Answer:
        return self._uploads.answer(spec_of(operation), call)

    def _answer(self, operation: catalogue.Operation, call: ApiCall) -> Answer:
        known = spec_of(operation)
        files: list[tuple[dict[str, Any], FormPart]] = []
        body = body_fields(call.seen, files) if call.seen.body else None
        query = _by_name(call)
        company = call.company or self._world.company
        try:
            scope = scope_of(self.store, company, {**(body if isinstance(body, dict) else {}), **query})
            place = arrive(self.store, company, known.route, call.path, scope)
        except ResourceNotFoundError:
            return call.fail(404, "Not found")
        except ResourceNotVisibleError:
            return call.fail(403, _NOT_CONNECTED)
        refusal = refusal_of(known, call, query, body) or self._tied(call, body) or self._kept_files(call, files)
        if refusal is not None:
            return refusal
        if known.shape.form == "file":
            return self._file(call, company)
        if known.operation.name.startswith("webhooks."):
            return self._hooks.answer(known, call, self.store, place, body)
        answer = self._actions[known.route.action](known, call, place, body)
        self._tell_changes(known, call, place, scope)
        return answer

    def _tell_changes(self, known: OperationSpec, call: ApiCall, place: ResolvedResource, scope: str | None) -> None:
        changes = self.store.changes[:]
        self.store.changes.clear()
        for each in changes:
            # What there is one of, such as settings, is no resource.
            if not each.key.endswith("#"):
                call.changed(call, each, self._project_of(each.key, known, call, place, scope))

    def _project_of(
        self, key: str, known: OperationSpec, call: ApiCall, place: ResolvedResource, scope: str | None
    ) -> int | None:
        """Return the project that a changed item is in, as far as its place or the call says so."""
        if scope_of_key(key) == "company":
            return None
        path = [f"projects/{call.path[each.text]}" for each in known.route.steps if each.kind == "project"]
        for each in (key, *path, scope or "", place.item.key if place.item is not None else ""):
            kind, _, rest = each.partition("/")
            project_id = rest.partition("/")[0]
            if kind == "projects" and project_id.isdigit() and int(project_id) in self._world.projects:
                return int(project_id)
        return None

    def _tied(self, call: ApiCall, body: Any) -> Answer | None:
        """Tie the uploads that a body names, or return why that is refused, before anything is done."""
        uploads = self._storage.uploads
        named = list(references(body)) if call.seen.method != "GET" else []
        company = (call.company or self._world.company).id
        found = [(name, uploads.usable(each, call.who.id, company)) for name, each in named]
        problems = {name: [_NO_UPLOAD] for name, upload in found if upload is None}
        if problems:
            return unprocessable(call.seen.path, problems)
        for _, upload in found:
            if upload is not None:
                uploads.attach(upload)
        return None

    def _kept_files(self, call: ApiCall, files: list[tuple[dict[str, Any], FormPart]]) -> Answer | None:
        """Keep the files that came in a form."""
        company = (call.company or self._world.company).id
        for told, part in files:
            kept = self._storage.blobs.store(part.content)
            if kept is None:
                return call.fail(503, "There is no room for more on the disk.")
            name = part.filename or part.name
            file = self._storage.uploads.add_file(name, part.content_type, kept, company)
            # Its address is completed when it is shown: a restart may have other ports.
            told.update(file.facts(""))
        return None

    # -- what is done

    def _list(self, known: OperationSpec, call: ApiCall, place: ResolvedResource, body: Any) -> Answer:
        params = call.seen.params
        kept = self._kept(known, place, dict(params))
        record, cls = known.shape.record, known.shape.cls
        if known.shape.form == "one" and record is not None:
            return self._reply(known, call, 200, kept[:1] or [self.store.single(place.key)])
        viewer = self._viewer(known, call)
        shown: Sequence[Any] = LazySequence(kept, lambda item: viewer.show(item, record))
        if selects(params):
            shown = sorted_by(selected(shown, params, known.dates), dict(params))
        if cls in (int, str):
            shown = LazySequence(shown, lambda view: view["id"] if cls is int else str(view["id"]))
        operation = known.operation
        return paged(operation.pager, shown, params, call.url, v2=known.is_v2, enveloped=operation.enveloped)

    def _kept(self, known: OperationSpec, place: ResolvedResource, query: Mapping[str, str]) -> list[Item]:
        """Return the items of a collection, without or with what is in the recycle bin."""
        asked = "only" if known.route.recycled else query.get("filters[include_deleted]")
        items = self.store.items(place.key)
        if asked in ("with", "true"):
            return items
        return [each for each in items if (each.deleted_at is not None) is (asked == "only")]

    def _show(self, known: OperationSpec, call: ApiCall, place: ResolvedResource, body: Any) -> Answer:
        if known.shape.form == "many" and not place.is_item:
            return self._list(known, call, place, body)
        return self._reply(known, call, 200, [self._item_of(place)])

    def _create(self, known: OperationSpec, call: ApiCall, place: ResolvedResource, body: Any) -> Answer:
        item = self.store.create(self.store.at(place.key), self._facts(known, body), self._now())
        return self._reply(known, call, 201, [item])

    def _update(self, known: OperationSpec, call: ApiCall, place: ResolvedResource, body: Any) -> Answer:
        item = self._item_of(place)
        replace = known.route.action == "replace" and not self.store.at(item.key).template
        item.change(self._facts(known, body), self._now(), replace=replace)
        return self._reply(known, call, 200, [item])

    def _delete(self, known: OperationSpec, call: ApiCall, place: ResolvedResource, body: Any) -> Answer:
        item = self._item_of(place)
        answer = self._reply(known, call, 200, [item])
        if place.is_item:
            collection = collection_of(self.store, place)
            collection.delete(item, self._now(), keep=not known.route.recycled and self._has_bin(collection.key))
        return answer

    def _change_single(self, known: OperationSpec, call: ApiCall, place: ResolvedResource, body: Any) -> Answer:
        item = self.store.single(place.key)
        item.change(self._facts(known, body), self._now(), replace=call.seen.method == "PUT")
        return self._reply(known, call, 201 if call.seen.method == "POST" else 200, [item])

    def _delete_single(self, known: OperationSpec, call: ApiCall, place: ResolvedResource, body: Any) -> Answer:
        item = self._item_of(place)
        if not place.is_item:
            item.change({}, self._now(), replace=True)
        return self._reply(known, call, 200, [item])

    def _sync(self, known: OperationSpec, call: ApiCall, place: ResolvedResource, body: Any) -> Answer:
        outcome = sync(known, self.store, collection_of(self.store, place), body, self._now())
        viewer = self._viewer(known, call)
        entities = [viewer.show(each, known.shape.record) for each in outcome.items]
        if known.operation.answers == "list":
            return Answer(200, None, [*entities, *outcome.errors])
        return Answer(200, None, _enveloped(known, {"entities": entities, "errors": outcome.errors}))

    def _bulk(self, known: OperationSpec, call: ApiCall, place: ResolvedResource, body: Any) -> Answer:
        collection = collection_of(self.store, place)
        outcome = bulk(known, self.store, collection, body, self._now())
        if known.shape.form == "partial":
            return self._partial(known, call, outcome)
        if outcome.errors and not outcome.items:
            return call.fail(404, "Not found")
        status = 207 if outcome.errors else 201 if call.seen.method == "POST" else 200
        return self._reply(known, call, status, outcome.items or list(collection.live())[:1])

    def _partial(self, known: OperationSpec, call: ApiCall, outcome: Outcome) -> Answer:
        viewer = self._viewer(known, call)
        done = [viewer.show(each, None) for each in outcome.items]
        told = {"success": done, "failed": outcome.errors}
        return Answer(207 if outcome.errors else 200, None, _enveloped(known, told))

    def _restore(self, known: OperationSpec, call: ApiCall, place: ResolvedResource, body: Any) -> Answer:
        collection = collection_of(self.store, place)
        ids = body.get("ids") if isinstance(body, dict) else None
        items = [place.item] if place.is_item and place.item else [collection.find(str(each)) for each in ids or ()]
        found = [each for each in items if each is not None]
        for each in found:
            collection.restore(each)
        return self._reply(known, call, 200, found or list(collection.live())[:1])

    def _file(self, call: ApiCall, company: Company) -> Answer:
        path = call.seen.path.rstrip("/")
        file_id = path.rpartition("/")[2]
        if is_id(file_id):
            file = self._storage.uploads.file(file_id)
            if file is None or file.company != company.id:
                return call.fail(404, "Not found")
            return Answer(302, {"Location": self._storage.download_url(file_id)})
        kind = "csv" if "csv" in path else dict(call.seen.params).get("format", "pdf")
        name = path.rpartition("/")[2].rpartition(".")[0] or path.rpartition("/")[2]
        return Answer(302, {"Location": self._storage.download_url(f"{name}.{kind if kind.isalnum() else 'pdf'}")})

    def _verb(self, known: OperationSpec, call: ApiCall, place: ResolvedResource, body: Any) -> Answer:
        facts = self._facts(known, body)
        if not place.is_item and known.verb.startswith("create") and known.route.steps[-1].kind == "word":
            item = self.store.create(self.store.at(place.key), facts, self._now())
            return self._reply(known, call, 201, [item])
        item = self._item_of(place)
        if known.verb.startswith("recycle") and place.is_item:
            collection_of(self.store, place).delete(item, self._now(), keep=True)
        else:
            item.change(facts, self._now())
        return self._reply(known, call, 200, [item])

    # -- what is answered

    def _reply(self, known: OperationSpec, call: ApiCall, status: int, items: list[Item]) -> Answer:
        """Answer items in the operation's form: the first, all of them, or nothing."""
        shape = known.shape
        if shape.form == "none" or not items:
            return Answer(204)
        if shape.form == "partial":
            return self._partial(known, call, Outcome(items))
        viewer = self._viewer(known, call)
        shown: list[Any] = [viewer.show(each, shape.record) for each in items]
        if shape.cls in (int, str):
            shown = [each["id"] for each in shown]
        is_list = shape.form == "many" or (shape.form == "any" and known.operation.answers == "list")
        return Answer(status, None, _enveloped(known, shown if is_list else shown[0]))

    def _viewer(self, known: OperationSpec, call: ApiCall) -> Serializer:
        return Serializer(self._world, known.is_v2, call.origin, known.choices, self._storage.uploads.file)

    def _item_of(self, place: ResolvedResource) -> Item:
        return place.item if place.is_item and place.item is not None else self.store.single(place.key)

    def _facts(self, known: OperationSpec, body: Any) -> dict[str, Any]:
        fields, given = unwrapped(known, body)
        return known_fields(fields, given) | {name: value for name, value in given.items() if is_tied(name, value)}

    def _now(self) -> str:
        return instant(datetime.fromtimestamp(self._clock.now(), UTC))


def _enveloped(known: OperationSpec, value: Any) -> Any:
    return {"data": value} if known.operation.enveloped else value


def _by_name(call: ApiCall) -> dict[str, Any]:
    """Return the query by name: an array under its name without brackets."""
    found: dict[str, Any] = {}
    for name, value in call.seen.params:
        if name.endswith("[]"):
            found.setdefault(name.removesuffix("[]"), []).append(value)
        else:
            found[name] = value
    # Of an object, each field is a parameter of its own.
    return {**nest_fields(call.seen.params), **found}


@cache
def _resources() -> Mapping[Scope, frozenset[str]]:
    """Return what triggers may be for."""
    routes = documented_routes()
    return named_in(routes.of(each) for each in catalogue.operations() if each.method != "GET")
