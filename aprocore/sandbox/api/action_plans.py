"""Action plans that are made from a template: by one call, or many of them at a location in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from ...catalogue import find
from ..data.items import Item
from ..data.store import Store
from ..http.response import Answer
from ..spec.spec import OperationSpec, spec_of
from .bulk import bulk
from .crud_responses import CrudResponses
from .dispatcher import ApiCall
from .request_validation import unprocessable
from .resource_resolver import ResolvedResource, collection_of

__all__ = ["ActionPlans"]

_TEMPLATES = "action_plans/plan_templates"
_PLANS = "action_plans/plans"
# What a plan takes over from its template.
_COPIED = ("title", "description", "private", "plan_type")
_MOST_PLANS = 1000


@attrs.frozen
class ActionPlans:
    """Handlers of the operations, and the checks before a job starts."""

    store: Store
    responses: CrudResponses
    now: Callable[[], str]

    def problem(self, spec: OperationSpec, call: ApiCall, body: Any) -> Answer | None:
        """Return the error response to a call that would make plans in the background; None for other calls."""
        if spec.operation.name != "action_plans.bulk_create_for_locations":
            return None
        template = self._template(call, body["template_id"])
        if template is None:
            return call.fail(404, "Not found")
        status = self._shown(call, template)["status"]
        if status == "in_revision":
            return call.fail(409, "The template is in revision")
        if status != "published":
            return unprocessable(call.request.path, {"template_id": ["is not published"]})
        if not 1 <= int(body["number_of_plans"]) <= _MOST_PLANS:
            return unprocessable(call.request.path, {"number_of_plans": [f"must be from 1 to {_MOST_PLANS}"]})
        return None

    def create_for_location(self, _spec: OperationSpec, call: ApiCall, body: Any) -> Answer:
        """Create the plans of a job."""
        template = self._template(call, body["template_id"])
        for _ in range(int(body["number_of_plans"]) if template is not None else 0):
            facts = {**self._copied(call, template), "location_id": int(body["location_id"])}
            self._create(call, facts)
        return Answer(200, None, {})

    def create_from_template(self, spec: OperationSpec, call: ApiCall, body: Any) -> Answer:
        """Create one plan; the reference has no field for the template, which callers send as ``plan_template_id``."""
        fields = body if isinstance(body, dict) else {}
        fields = {**fields, **(fields.get("plan") or {})}
        template = self._template(call, fields.get("plan_template_id", fields.get("template_id")))
        item = self._create(call, self._copied(call, template))
        return self.responses.reply(spec, call, [item])

    def add_assignees(self, spec: OperationSpec, call: ApiCall, resource: ResolvedResource, body: Any) -> Answer:
        """Create assignees of items; the reference has a list of the results in a list."""
        result = bulk(spec, self.store, collection_of(self.store, resource), body, self.now(), call.user.id)
        rows = [{"id": item.id, "status": "success", "errors": {}} for item in result.items]
        return Answer(spec.operation.status, None, [rows])

    def _create(self, call: ApiCall, facts: dict[str, Any]) -> Item:
        collection = self.store.collection(f"projects/{call.path['project_id']}/{_PLANS}")
        return self.store.create(collection, facts, self.now(), call.user.id)

    def _template(self, call: ApiCall, template_id: Any) -> Item | None:
        company = (call.company or call.seed_data.company).id
        scopes = (f"companies/{company}", f"projects/{call.path['project_id']}")
        found = (self.store.find(f"{scope}/{_TEMPLATES}", str(template_id)) for scope in scopes)
        return next((item for item in found if item is not None and item.deleted_at is None), None)

    def _copied(self, call: ApiCall, template: Item | None) -> dict[str, Any]:
        shown = {} if template is None else self._shown(call, template)
        return {name: shown[name] for name in _COPIED if shown.get(name) is not None}

    def _shown(self, call: ApiCall, template: Item) -> dict[str, Any]:
        spec = spec_of(find("action_plans.company_action_plan_templates.get"))
        return self.responses.serializer(spec, call).show(template, spec.response_type.shape)
