"""Lists of a collection's items, selected, ordered and cut into pages by the query."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ...catalogue.lookup import documented_operation
from ..clock import SandboxClock
from ..data.data_model import data_model
from ..data.items import Item
from ..data.store import Store
from ..http.response import Answer
from ..spec.json_types import body_around
from ..spec.spec import OperationSpec, spec_of
from .crud_responses import CrudResponses
from .daily_logs import with_default_day
from .dispatcher import ApiCall
from .filter_options import list_of_options, options_of
from .filtering import deleted_items
from .list_rules import selected_items
from .locations import with_sublocations
from .pagination import LazySequence, paginate
from .reduced_views import view_of
from .resource_resolver import ResolvedResource

__all__ = ["CrudLists"]

_IDS = "/ids"
# Lists of people that a client has deactivated, beside those that were inactive before.
_INACTIVE = "/inactive"


@attrs.frozen
class CrudLists:
    """Handler of the operations that list a collection."""

    store: Store
    clock: SandboxClock
    responses: CrudResponses

    def answer(self, spec: OperationSpec, call: ApiCall, resource: ResolvedResource, _body: Any) -> Answer:
        """Return the page of a list that a call asks for."""
        zone = self._time_zone(call, resource)
        params = with_default_day(call.request.params, spec.query_by_name, zone, self.clock.now())
        options = self._filter_options(call, resource)
        items = self._items(spec, resource, dict(params)) if options is None else options
        params = with_sublocations(self.store, resource.key, params)
        shape, cls = spec.response_type.shape, spec.response_type.cls
        if spec.response_type.form == "one" and shape is not None:
            return self.responses.reply(spec, call, items[:1] or [self.store.single(resource.key)])
        serializer = self.responses.serializer(spec, call)
        tool = data_model().tool(resource.key)
        view = self.responses.view(spec, call, resource.key)
        if call.request.path.rstrip("/").endswith(_IDS):
            # The ids have the filters and the order of the objects.
            objects = documented_operation("GET", call.request.path.rstrip("/").removesuffix(_IDS))
            shape = None if objects is None else spec_of(objects).response_type.shape
        shown: Sequence[Any] = selected_items(
            items, lambda item: serializer.show(item, shape), params, spec.query_by_name, tool, view
        )
        if call.request.path.rstrip("/").endswith(_IDS):
            shown = LazySequence(shown, lambda view: {"id": view["id"]})
        if cls in (int, str):
            shown = LazySequence(shown, lambda view: view["id"] if cls is int else str(view["id"]))
        elif view_of(dict(call.request.params)) in spec.response_type.id_views:
            shown = LazySequence(shown, lambda view: view["id"])
        operation, around = spec.operation, body_around(spec.operation.name)
        is_numbered = around is not None and "per_page" in spec.query_by_name
        return paginate(
            "numbered" if is_numbered else operation.pager,
            shown,
            call.request.params,
            call.url,
            v2=spec.is_v2,
            enveloped=operation.enveloped,
            around=around,
        )

    def _filter_options(self, call: ApiCall, resource: ResolvedResource) -> list[Item] | None:
        """Return the options of a filter, as items; None if the call asks for something else, or none are known."""
        named = list_of_options(call.request.path)
        operation = None if named is None else documented_operation("GET", named[0])
        if named is None or operation is None:
            return None
        spec, key = spec_of(operation), resource.key.rpartition("/filter_options/")[0]
        serializer = self.responses.serializer(spec, call)
        items = [item for item in self.store.items(key) if item.deleted_at is None]
        views = [serializer.show(item, spec.response_type.shape) for item in items]
        if dict(call.request.params).get("scope") == "user":
            # Only those of the projects to which the user is assigned.
            views = [view for view in views if view.get("is_assigned", True)]
        options = options_of(views, named[1], data_model().tool(key))
        if options is None:
            return None
        return [Item(0, resource.key, option, "", "") for option in options]

    def _items(self, spec: OperationSpec, resource: ResolvedResource, query: Mapping[str, str]) -> list[Item]:
        """Return the items of a collection: the live ones, the deleted ones, or both."""
        deleted = deleted_items(query, recycled=spec.route.recycled)
        is_company = query.get("filters[include_company_people]", "").lower() in ("true", "1")
        items = self.store.items(self.store.company_key(resource.key) if is_company else resource.key)
        if resource.key.endswith(_INACTIVE):
            people = self.store.items(resource.key.removesuffix(_INACTIVE))
            items = [
                *items,
                *(item for item in people if item.facts.get("is_active", item.facts.get("active")) is False),
            ]
        if deleted == "with":
            return items
        return [item for item in items if (item.deleted_at is not None) is (deleted == "only")]

    def _time_zone(self, call: ApiCall, resource: ResolvedResource) -> str | None:
        """Return the time zone of the project of a list; None if it has no project."""
        scope, _, rest = resource.key.partition("/")
        project_id = rest.partition("/")[0]
        company = (call.company or self.store.seed_data.company).id
        project = self.store.project(int(project_id), company) if scope == "projects" and project_id.isdigit() else None
        return None if project is None else project.facts.get("time_zone")
