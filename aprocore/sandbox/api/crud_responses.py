"""Responses of CRUD operations: one item, a list of items, a file, or the result of a bulk operation."""

from __future__ import annotations

from typing import Any

import attrs

from ..data.data_model import data_model
from ..data.items import Item
from ..data.seed_data import Company
from ..data.store import Store
from ..files.storage import Storage
from ..files.upload_registry import is_id
from ..http.response import Answer
from ..spec.spec import OperationSpec
from .bulk import BulkResult
from .dispatcher import ApiCall
from .requested_view import RequestedView
from .serializers import Serializer

__all__ = ["CrudResponses", "enveloped"]


@attrs.frozen
class CrudResponses:
    """Responses that show items of a store."""

    store: Store
    storage: Storage

    def reply(self, spec: OperationSpec, call: ApiCall, items: list[Item], status: int | None = None) -> Answer:
        """Return a response with the first item, all items or no body, as the operation's response type says.

        The status is the documented one unless another is passed.
        """
        response_type = spec.response_type
        if response_type.form == "none":
            return Answer(spec.operation.status)
        if not items:
            return Answer(204)
        if response_type.form == "partial":
            return self.partial(spec, call, BulkResult(items))
        serializer = self.serializer(spec, call)
        view = self.view(spec, call, items[0].key)
        shown: list[Any] = [view.of(serializer.show(item, response_type.shape)) for item in items]
        if response_type.cls in (int, str):
            shown = [view["id"] for view in shown]
        is_list = response_type.form == "many" or (response_type.form == "any" and spec.operation.answers == "list")
        return Answer(status or spec.operation.status, None, enveloped(spec, shown if is_list else shown[0]))

    def serializer(self, spec: OperationSpec, call: ApiCall) -> Serializer:
        """Return the serializer for the response to a call."""
        return Serializer(self.store, spec.is_v2, call.origin, spec.choices, self.storage.uploads.file)

    def view(self, spec: OperationSpec, call: ApiCall, key: str) -> RequestedView:
        """Return the view that a call asks for, of items of a collection."""
        own = data_model().tools.get(spec.collection_name)
        company = (call.company or self.store.seed_data.company).name
        return RequestedView(own or data_model().tool(key), dict(call.request.params), spec.query_by_name, company)

    def partial(self, spec: OperationSpec, call: ApiCall, result: BulkResult) -> Answer:
        """Return the response with the entries of a bulk operation that succeeded and that failed."""
        serializer = self.serializer(spec, call)
        succeeded = [serializer.show(item, None) for item in result.items]
        entries = {"success": succeeded, "failed": result.errors}
        return Answer(207 if result.errors else spec.operation.status, None, enveloped(spec, entries))

    def file(self, call: ApiCall, company: Company) -> Answer:
        """Return the redirect to the file at a path."""
        path = call.request.path.rstrip("/")
        file_id = path.rpartition("/")[2]
        if is_id(file_id):
            file = self.storage.uploads.file(file_id)
            if file is None or file.company != company.id:
                return call.fail(404, "Not found")
            return Answer(302, {"Location": self.storage.download_url(file_id)})
        kind = "csv" if "csv" in path else dict(call.request.params).get("format", "pdf")
        name = path.rpartition("/")[2].rpartition(".")[0] or path.rpartition("/")[2]
        return Answer(302, {"Location": self.storage.download_url(f"{name}.{kind if kind.isalnum() else 'pdf'}")})


def enveloped(spec: OperationSpec, value: Any) -> Any:
    """Return the body of a response, in the operation's envelope if it has one."""
    return {"data": value} if spec.operation.enveloped else value
