"""Operations that add people to projects or remove them, for many people and projects at once.

Each response names the people, the projects and whether the person is in the project now. The versions have it in
different forms.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

import attrs

from ..data.data_model import words_of
from ..data.items import Item
from ..data.seed_data import id_in
from ..data.store import Store
from ..http.response import Answer
from ..spec.spec import OperationSpec
from .dispatcher import ApiCall
from .list_queries import numbered_page
from .request_validation import unprocessable

__all__ = ["Memberships"]

_Action: TypeAlias = Callable[[OperationSpec, ApiCall, Any], Answer]

# Bulk removals of parties beyond these are not processed.
_MOST_PARTIES = 1000


@attrs.frozen
class _Change:
    """What a row of a request asks for, and whether it was done."""

    user_id: str
    project_id: str
    problem: str = ""
    """Why it was not done; empty if it was."""


@attrs.frozen
class Memberships:
    """Handlers of the operations, by the name of the operation."""

    store: Store
    now: Callable[[], str]

    def find(self, name: str) -> _Action | None:
        """Return the handler of an operation; None for operations that change no memberships."""
        namespace, _, verb = name.rpartition(".")
        if namespace == "directory.company_users":
            return next((action for start, action in self._of_users().items() if verb.startswith(start)), None)
        return self._of_parties().get(verb) if namespace == "directory.project_memberships" else None

    def _of_users(self) -> Mapping[str, _Action]:
        return {
            "bulk_add": lambda spec, call, body: self._rows(spec, call, body, self._add),
            "bulk_update_project_details": lambda spec, call, body: self._rows(spec, call, body, self._has),
            "bulk_remove_project_details": lambda spec, call, body: self._rows(spec, call, body, self._has),
            "bulk_remove": lambda spec, call, body: self._rows(spec, call, body, self._remove),
        }

    def _of_parties(self) -> Mapping[str, _Action]:
        return {
            "list": self._list,
            "create": self._create,
            "bulk_add": lambda spec, call, body: self._add_parties(spec, call, _ids_of(body)),
            "bulk_remove": self._remove_parties,
        }

    # -- people and projects of a request

    def _rows(self, spec: OperationSpec, call: ApiCall, body: Any, change: Callable[[str, Item], str]) -> Answer:
        company_id = int(call.path["company_id"])
        changes = [self._changed(company_id, row, change) for row in body["users"] if isinstance(row, Mapping)]
        done = [row for row in changes if not row.problem]
        failed = [row for row in changes if row.problem]
        version = call.request.path.split("/")[2]
        if spec.verb.startswith(("bulk_add", "bulk_update", "bulk_remove_project")) and version in ("v1.3", "v2.0"):
            is_list = spec.verb.startswith("bulk_update")
            parts: dict[str, Any] = {"entities": _entities(done, is_list=is_list)}
            if failed:
                parts["errors"] = _entities(failed, is_list=is_list)
            return Answer(207 if failed else 200, None, {"data": [parts]} if version == "v2.0" else parts)
        results = _results(changes)
        return Answer(200, None, {"data": [results]} if version == "v2.0" else results)

    def _changed(self, company_id: int, row: Mapping[str, Any], change: Callable[[str, Item], str]) -> _Change:
        user_id, project_id = str(row.get("user_id")), str(row.get("project_id"))
        user = self.store.find(f"companies/{company_id}/users", user_id)
        if user is None or user.deleted_at is not None:
            return _Change(user_id, project_id, "User not found")
        if self.store.project(id_in(project_id) or 0, company_id) is None:
            return _Change(user_id, project_id, "Project not found")
        return _Change(user_id, project_id, change(f"projects/{project_id}/users", user))

    def _has(self, key: str, user: Item) -> str:
        return "" if user.id in self.store.collection(key).items else "User is not assigned to the project"

    def _add(self, key: str, user: Item) -> str:
        # It does not matter if the user was in the project before.
        if user.id not in self.store.collection(key).items:
            self.store.add_member(key, user)
        return ""

    def _remove(self, key: str, user: Item) -> str:
        problem = self._has(key, user)
        if not problem:
            self.store.collection(key).delete(user, self.now(), keep=False)
        return problem

    # -- parties of a project

    def _list(self, _spec: OperationSpec, call: ApiCall, _body: Any) -> Answer:
        project_id = int(call.path["project_id"])
        members = [item for words in ("users", "vendors") for item in self._members(project_id, words)]
        rows = [{"id": item.id, "party_id": item.id, "project_id": project_id} for item in members]
        return numbered_page(rows, call.request.params, call.url)

    def _members(self, project_id: int, words: str) -> Iterable[Item]:
        return self.store.collection(f"projects/{project_id}/{words}").live()

    def _create(self, spec: OperationSpec, call: ApiCall, body: Any) -> Answer:
        answer = self._add_parties(spec, call, [body["project_membership"]["party_id"]])
        return answer if answer.json() else unprocessable(call.request.path, {"party_id": ["must exist"]})

    def _add_parties(self, spec: OperationSpec, call: ApiCall, ids: Iterable[Any]) -> Answer:
        people = self._people(call)
        added = [item for item in (people.get(str(party_id)) for party_id in ids) if item is not None]
        for item in added:
            self._add(f"projects/{call.path['project_id']}/{words_of(item.key)}", item)
        return Answer(spec.operation.status, None, [item.id for item in added])

    def _remove_parties(self, _spec: OperationSpec, call: ApiCall, body: Any) -> Answer:
        people = self._people(call)
        processed: list[Any] = []
        skipped: list[Any] = []
        for party_id in _ids_of(body)[:_MOST_PARTIES]:
            item = people.get(str(party_id))
            problem = "" if item is None else self._remove(f"projects/{call.path['project_id']}/users", item)
            (skipped if item is None or problem else processed).append(party_id)
        return Answer(200, None, {"data": {"processed_ids": processed, "skipped_ids": skipped}})

    def _people(self, call: ApiCall) -> dict[str, Item]:
        company = (call.company or call.seed_data.company).id
        return {str(item.id): item for item in self.store.collection(f"companies/{company}/users").live()}


def _ids_of(body: Mapping[str, Any]) -> list[Any]:
    return list(body.get("party_ids") or ())


def _entities(changes: Iterable[_Change], *, is_list: bool) -> list[dict[str, Any]]:
    """Return the changes by user, each with its projects; the message is a list for updates."""
    users: dict[str, list[dict[str, Any]]] = {}
    for change in changes:
        text = change.problem or "success"
        project = {"projectId": change.project_id, "message": [text] if is_list else text}
        users.setdefault(change.user_id, []).append(project)
    return [{"userId": user_id, "projects": projects} for user_id, projects in users.items()]


def _results(changes: Iterable[_Change]) -> dict[str, dict[str, str]]:
    """Return whether each change was made, by user and project."""
    results: dict[str, dict[str, str]] = {}
    for change in changes:
        results.setdefault(change.user_id, {})[change.project_id] = "failure" if change.problem else "success"
    return results
