"""Calls of a sandbox without a socket, with bodies whose references exist."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from multidict import CIMultiDict, CIMultiDictProxy

from aprocore import catalogue
from aprocore.catalogue import Operation, Parameter
from aprocore.sandbox import Sandbox
from aprocore.sandbox.api.closed_sets import closed_sets
from aprocore.sandbox.api.references import References
from aprocore.sandbox.http.request_log import SeenRequest
from aprocore.sandbox.http.response import Answer
from aprocore.sandbox.spec.shapes import Choice
from aprocore.sandbox.spec.spec import spec_of

__all__ = ["SandboxCalls", "resources"]

ClosedSets: TypeAlias = Mapping[str, tuple[Choice, ...]]

_VALUES: dict[str, Any] = {
    "integer": 7, "number": 2.5, "boolean": True, "date": "2026-06-01", "datetime": "2026-06-01T08:00:00Z",
}  # fmt: skip
#: Parts of the names of fields that take any text; other texts may be amounts or times.
_WORDS = ("name", "title", "description", "body", "subject", "note", "comment")
#: Fields whose text is validated in ways that the reference does not state, or that are files.
_SKIPPED = frozenset({"attachments", "id", "uuid", "images", "status", "type"})


def _text(name: str) -> str:
    if any(word in name for word in _WORDS):
        return f"Own {name}"
    if name in ("number", "lunch_time"):
        return "7"
    if name.endswith(("_at", "date", "time")) or name.startswith("time_"):
        return "2026-06-01T08:00:00Z"
    return "12.50"


class SandboxCalls:
    """Calls operations of a sandbox in its first project."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.project_id = next(iter(sandbox.seed_data.projects))
        token = sandbox.tokens.issue()["access_token"]
        lines = {
            "Authorization": f"Bearer {token}",
            "Procore-Company-Id": str(sandbox.company_id),
            "Content-Type": "application/json",
            "Host": "127.0.0.1:1",
        }
        self._headers = CIMultiDictProxy(CIMultiDict(lines))
        self._store = sandbox._app.state.store
        self._references = References(self._store)

    def path_of(self, operation: Operation, **ids: Any) -> str:
        """Return the path of an operation with ids of the first resources, or those passed."""
        return operation.path.format(**{**self.sandbox.ids_for(operation.name), **ids})

    def call(self, method: str, path: str, body: Any = None, **query: Any) -> Answer:
        """Process a request."""
        content = b"" if body is None else json.dumps(body).encode()
        text = "&".join(f"{name}={value}" for name, value in query.items())
        seen = SeenRequest(
            number=1, origin="api", method=method, path=path, query=text, headers=self._headers,
            at=0.0, connection=1, client_port=1, request_id="r", body=content,
        )  # fmt: skip
        answer = self.sandbox._app._process(seen)
        assert isinstance(answer, Answer)
        return answer

    def query_of(self, operation: Operation) -> dict[str, Any]:
        """Return the required parameters of the query."""
        scopes = {"company_id": self.sandbox.company_id, "project_id": self.project_id}
        return {
            parameter.name: scopes.get(parameter.name) or self._value(parameter, f"projects/{self.project_id}/any")
            for parameter in operation.parameters
            if parameter.location == "query" and parameter.required
        }

    def body_of(self, operation: Operation) -> dict[str, Any]:
        """Return a body with all documented fields, whose references exist."""
        return self._fields(operation.body, self.key_of(operation), closed_sets(operation.name))

    def key_of(self, operation: Operation) -> str:
        """Return a collection in the project or company of an operation."""
        steps = spec_of(operation).route.steps
        words = [step.text for step in steps if step.kind == "word"]
        last = max((number for number, step in enumerate(steps[:-1]) if step.kind != "word"), default=-1)
        own = "/".join(step.text for step in steps[last + 1 :] if step.kind == "word")
        named = {parameter.name for parameter in (*operation.parameters, *operation.body)}
        is_company = "project_id" not in named and "projects" not in words
        scope = f"companies/{self.sandbox.company_id}" if is_company else f"projects/{self.project_id}"
        return f"{scope}/{own}"

    def _fields(self, parameters: tuple[Parameter, ...], key: str, sets: ClosedSets) -> dict[str, Any]:
        fields = {}
        for parameter in parameters:
            value = self._value(parameter, key, sets)
            if value is not None:
                fields[parameter.name] = value
        return fields

    def _value(
        self, parameter: Parameter, key: str, sets: Mapping[str, tuple[Choice, ...]] = MappingProxyType({})
    ) -> Any:
        scopes = {"company_id": self.sandbox.company_id, "project_id": self.project_id}
        name, kind = parameter.name, parameter.item_type
        if "%" in name or kind in ("file", "any") or "upload" in name or name in _SKIPPED:
            return None
        value: Any
        if name in scopes and not parameter.is_array:
            value = scopes[name]
        elif name.endswith(("_id", "_ids")):
            value = self.reference(name, key)
            if value is None:
                value = 7 if kind == "integer" else "7"
        elif kind == "object":
            # The paths of the sets are those in the resource, regardless of an object around it.
            inner = {path.removeprefix(f"{name}."): kinds for path, kinds in sets.items()}
            value = self._fields(parameter.fields, key, inner)
        elif parameter.choices:
            value = parameter.choices[-1]
        elif name in sets:
            value = sets[name][0].values[-1]
        else:
            value = _VALUES.get(kind) or _text(name)
        return [value] if parameter.is_array else value

    def reference(self, name: str, key: str) -> int | None:
        """Return the id of the first item that a field may refer to; None if it refers to none."""
        for target in self._references.keys(name, key):
            item = next((item for item in self._store.items(target) if item.deleted_at is None), None)
            if item is not None:
                return item.id
        return None


def resources() -> dict[str, dict[str, Operation]]:
    """Return the operations that create, show, list, update and delete the items of a collection, by its path."""
    found: dict[str, dict[str, Operation]] = {}
    for operation in catalogue.operations():
        route = spec_of(operation).route
        if route.action in ("create", "show", "list", "update", "delete") and not route.recycled and not route.prefix:
            path = operation.path.rpartition("/")[0] if route.action not in ("create", "list") else operation.path
            found.setdefault(path, {}).setdefault(route.action, operation)
    return found
