"""Reconciliation: events for the changes of an outage, found in lists, and a report of what lists can't tell.

Procore sends an event again for 12 hours; what changed in a longer outage is in the lists alone.
"""

from __future__ import annotations

import asyncio
import datetime
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import aclosing
from operator import attrgetter
from typing import Any

import attrs

from ..catalogue.list_changes import ListChanges, list_changes
from ..catalogue.webhook_operations import list_operation
from ..change_feed.list_reading import ListReading, response_time
from ..client import Procore
from ..errors import (
    AppNotConnectedError,
    AuthError,
    ConfigurationError,
    ForbiddenError,
    GoneError,
    NotFoundError,
    ProcoreError,
    SessionClosedError,
)
from ..net.clock import Clock
from ..net.worker_tasks import run_workers
from ..sansio.decoding.datetimes import from_unix_time
from ..sansio.item_changes import (
    READ_LAG,
    ItemChange,
    changes_of,
    deletion_of,
    digest_of,
    shows_creation,
    shows_deletion,
    time_range,
)
from ..state.inbox import Inbox, NewEvent
from ..types import Id
from .event import WebhookEvent
from .hooks import ACTIONS

__all__ = ["ListProblem", "ReconcileReport", "Reconciliation"]

# Events that are stored at the same time.
_STORED_AT_ONCE = 16


@attrs.frozen
class ListProblem:
    """A list that could not be read."""

    resource: str
    """Resource whose changes it has."""
    operation: str
    """Name of the operation that lists them."""
    project_id: Id | None
    """Project, None for the list of the company."""
    status: int | None
    """Status of the response, if there was one."""
    error: str
    """What happened."""


@attrs.frozen(kw_only=True)
class ReconcileReport:
    """Result of a reconciliation."""

    since: datetime.datetime
    """Beginning of the period in which changes were searched."""
    until: datetime.datetime
    """Time by Procore's clock up to which changes were found: the ``since`` of the next reconciliation, if
    ``is_complete``."""
    added: int
    """Number of events that were put into the inbox."""
    repeated: int
    """Number of changes that the inbox had already."""
    lists: int
    """Number of lists that were read."""
    changes_unknown: tuple[str, ...]
    """Resources of which no list can tell what was created or updated."""
    creations_unknown: tuple[str, ...]
    """Resources whose lists do not show when an item was created: its event is an ``update``."""
    deletions_unknown: tuple[str, ...]
    """Resources of which no list can tell what was deleted."""
    unavailable: tuple[ListProblem, ...]
    """Lists that this user can't read, such as those of tools that are switched off in a project (403, 404)."""
    failed: tuple[ListProblem, ...]
    """Lists that could not be read, or changed too fast. Reconcile again with the same ``since``."""

    @property
    def is_complete(self) -> bool:
        """Whether no list has failed."""
        return not self.failed


@attrs.frozen
class _ListOfScope:
    """One list to be read."""

    resource: str
    changes: ListChanges
    actions: Collection[str]
    project_id: Id | None


@attrs.define
class Reconciliation:
    """One run; its arguments are checked by the caller."""

    procore: Procore
    """View for the company."""
    inbox: Inbox
    clock: Clock
    since: datetime.datetime
    wanted: Mapping[str, Collection[str]]
    """Actions of each resource."""
    _added: int = 0
    _repeated: int = 0
    _lists: int = 0
    _until: datetime.datetime | None = None
    _changes_unknown: set[str] = attrs.field(factory=set)
    _creations_unknown: set[str] = attrs.field(factory=set)
    _deletions_unknown: set[str] = attrs.field(factory=set)
    _unavailable: list[ListProblem] = attrs.field(factory=list)
    _failed: list[ListProblem] = attrs.field(factory=list)

    async def run(self, projects: Iterable[Id] | None, concurrency: int) -> ReconcileReport:
        """Read the lists, store an event for each change that the inbox does not have, and return the report.

        Args:
            projects: ids of the projects; None for all that ``projects.list`` returns.
            concurrency: number of lists that are read at once.

        Raises:
            ProcoreError: the projects could not be listed, or no call is possible.
            Exception: the inbox failed. The events that were stored are handled, and found again by the next run.
        """
        started = from_unix_time(self.clock.time())
        scopes = {resource: self._list_of(resource) for resource in self.wanted}
        readable = [(resource, changes) for resource, changes in scopes.items() if changes is not None]
        ids: list[Id] = []
        if any(changes.is_of_project for _, changes in readable):
            ids = list(dict.fromkeys(projects)) if projects is not None else await self._project_ids()
        lists = self._lists_of(readable, ids)
        await run_workers(lambda: self._read_all(lists), concurrency)
        return ReconcileReport(
            since=self.since,
            until=self._until or started,
            added=self._added,
            repeated=self._repeated,
            lists=self._lists,
            changes_unknown=tuple(sorted(self._changes_unknown)),
            creations_unknown=tuple(sorted(self._creations_unknown)),
            deletions_unknown=tuple(sorted(self._deletions_unknown)),
            unavailable=tuple(self._unavailable),
            failed=tuple(self._failed),
        )

    def _list_of(self, resource: str) -> ListChanges | None:
        """Return the list of a resource, None if it can't be read or tells nothing; report what it can't tell."""
        operation, actions = list_operation(resource), self.wanted[resource]
        changes = None if operation is None else list_changes(operation.name)
        if changes is not None and not changes.is_readable:
            changes = None
        others = set(actions) - set(ACTIONS)
        if others or ((changes is None or changes.time_filter is None) and {"create", "update"} & set(actions)):
            self._changes_unknown.add(resource)
        if (changes is None or changes.deleted is None) and "delete" in actions:
            self._deletions_unknown.add(resource)
        return changes

    async def _project_ids(self) -> list[Id]:
        ids: list[Id] = []
        async for page in self.procore.portfolio.projects.list().by_page():
            self._note_time(response_time(page.response))
            ids += [project.id for project in page]
        return ids

    def _lists_of(self, lists: list[tuple[str, ListChanges]], projects: list[Id]) -> Iterator[_ListOfScope]:
        for resource, changes in lists:
            for project_id in projects if changes.is_of_project else (None,):
                yield _ListOfScope(resource, changes, self.wanted[resource], project_id)

    # -- lists --------------------------------------------------------------------------------------------------------

    async def _read_all(self, lists: Iterator[_ListOfScope]) -> None:
        for scope in lists:
            changes, deleted = scope.changes, scope.changes.deleted
            if changes.time_filter is not None and {"create", "update"} & set(scope.actions):
                await self._read(scope, changes.operation.name, {}, changes.time_filter, is_deleted=False)
            # Afterwards, so that an item that is deleted meanwhile is in one of the lists.
            if deleted is not None and "delete" in scope.actions:
                await self._read(scope, deleted.operation.name, deleted.params, deleted.time_filter, is_deleted=True)

    async def _read(
        self, scope: _ListOfScope, name: str, params: Mapping[str, str], time_filter: str | None, *, is_deleted: bool
    ) -> None:
        query = dict(params)
        if time_filter is not None:
            query[time_filter] = time_range(self.since, from_unix_time(self.clock.time()))
        list_items = attrgetter(name)(self.procore.with_scope(project_id=scope.project_id))
        try:
            reading = ListReading(lambda cursor: list_items(params=query, cursor=cursor))
            await self._read_pages(scope, reading, is_deleted=is_deleted)
            self._lists += 1
        except (AppNotConnectedError, AuthError, ConfigurationError, SessionClosedError):
            raise  # as each list would
        except ProcoreError as error:
            problem = ListProblem(scope.resource, name, scope.project_id, error.status, str(error))
            is_unavailable = isinstance(error, ForbiddenError | NotFoundError | GoneError)
            (self._unavailable if is_unavailable else self._failed).append(problem)

    async def _read_pages(self, scope: _ListOfScope, reading: ListReading[Any], *, is_deleted: bool) -> None:
        """Read a list, and store the events of its changes."""
        async with aclosing(reading.pages()) as pages:
            async for page in pages:
                self._note_time(reading.read_at)
                changes = [change for item in page for change in self._changes_in(scope, item, is_deleted=is_deleted)]
                stored = await self._store(scope, changes, reading.read_at)
                self._added += len(stored)
                self._repeated += len(changes) - len(stored)

    def _note_time(self, moment: datetime.datetime | None) -> None:
        """Use the earliest time of the run in the report."""
        if moment is not None:
            self._until = moment if self._until is None else min(self._until, moment)

    def _changes_in(self, scope: _ListOfScope, item: Any, *, is_deleted: bool) -> Iterator[tuple[ItemChange, Any]]:
        if is_deleted:
            deletion = deletion_of(item, self.since)
            if deletion is not None:
                yield deletion, item
            elif not shows_deletion(item):
                self._deletions_unknown.add(scope.resource)
            return
        if not shows_creation(item) and "create" in scope.actions:
            self._creations_unknown.add(scope.resource)
        yield from ((change, item) for change in changes_of(item, self.since) if change.kind in scope.actions)

    # -- events -------------------------------------------------------------------------------------------------------

    async def _store(
        self, scope: _ListOfScope, changes: list[tuple[ItemChange, Any]], read_at: datetime.datetime | None
    ) -> list[NewEvent]:
        """Store the events of changes, and return those that the inbox did not have."""
        events = [self._event(scope, change, item, read_at) for change, item in changes]
        stored: list[NewEvent] = []
        for start in range(0, len(events), _STORED_AT_ONCE):
            batch = events[start : start + _STORED_AT_ONCE]
            additions = [self.inbox.add(event, self.clock.time()) for event in batch]
            for event, outcome in zip(batch, await asyncio.gather(*additions, return_exceptions=True), strict=True):
                if isinstance(outcome, BaseException):
                    raise outcome
                if outcome:
                    stored.append(event)
        return stored

    def _event(self, scope: _ListOfScope, change: ItemChange, item: Any, read_at: datetime.datetime | None) -> NewEvent:
        moment = change.at or read_at or from_unix_time(self.clock.time())
        # Without the time of Procore's clock, for the change alone: another clock may be ahead of it.
        covers_until = moment.timestamp() if read_at is None else (read_at - READ_LAG).timestamp()
        payload: dict[str, Any] = {
            "event_type": change.kind,
            "resource_name": scope.resource,
            "resource_id": change.id,
            "company_id": self.procore.company_id,
            "project_id": scope.project_id,
            "user_id": None,
            "timestamp": moment.astimezone(datetime.UTC).isoformat(),
            "api_version": "v2",
            "metadata": {},
            "reconciled": True,
        }
        subject = WebhookEvent.parse({**payload, "ulid": "-"}).subject_text
        # The same change has the same key in each run and process.
        version = payload["timestamp"] if change.at is not None else digest_of(item)
        payload["ulid"] = f"reconcile/{change.kind}/{subject}/{version}"
        body = json.dumps(payload).encode()
        return NewEvent(payload["ulid"], subject, moment.timestamp(), body, change.kind, covers_until)
