"""Creation of change feeds: the list of a name, and checks of the arguments."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from operator import attrgetter
from typing import Any

from ..catalogue.list_changes import ListChanges, list_changes
from ..errors import ConfigurationError, MissingCompanyError
from ..net.clock import Clock
from ..pages import Pages
from ..sansio.decoding.datetimes import from_unix_time
from ..session import Session
from ..state.watermark_store import WatermarkStore
from .feed import ChangeFeed

__all__ = ["change_feed"]


def change_feed(
    session: Session,
    list_name: str,
    origin: str,
    clock: Clock,
    *,
    since: datetime.datetime | None,
    state: WatermarkStore | None,
    overlap: datetime.timedelta,
) -> ChangeFeed:
    """Return the change feed of a list in the scope of a session that has operations as methods.

    Raises:
        ConfigurationError: an argument is invalid, or the list can't tell what has changed.
        MissingCompanyError: the session has no company.
    """
    changes = _changes_of(list_name)
    if since is not None and (not isinstance(since, datetime.datetime) or since.utcoffset() is None):
        raise ConfigurationError(
            f"since must be a datetime with a time zone, got {since!r}.",
            hint="Pass something like datetime.now(UTC) - timedelta(days=1).",
        )
    if not isinstance(overlap, datetime.timedelta) or overlap < datetime.timedelta():
        raise ConfigurationError(f"overlap must be a timedelta that is not negative, got {overlap!r}.")
    if session.company_id is None:
        raise MissingCompanyError(
            "changes() needs company_id: the session has none.", hint="Pass company_id=… to the session."
        )
    project = session.project_id if changes.is_of_project else None
    if changes.is_of_project and project is None:
        raise ConfigurationError(f"The list {changes.operation.name} needs project_id.", hint="Pass project_id=….")
    view = session.with_scope(project_id=project)

    def list_items(name: str, params: Mapping[str, str], cursor: Mapping[str, Any] | None) -> Pages[Any]:
        pages: Pages[Any] = attrgetter(name)(view)(params=params, cursor=cursor)
        return pages

    return ChangeFeed(
        changes,
        list_items,
        lambda: from_unix_time(clock.time()),
        key={
            "origin": origin,
            "company": str(session.company_id),
            "project": None if project is None else str(project),
            "list": changes.operation.name,
        },
        since=since,
        state=state,
        overlap=overlap,
    )


def _changes_of(list_name: str) -> ListChanges:
    try:
        changes = list_changes(list_name)
    except ConfigurationError as error:
        try:
            changes = list_changes(f"{list_name}.list")
        except ConfigurationError:
            raise error from None
    name = changes.operation.name
    if changes.operation.answers != "list" or not changes.is_readable:
        raise ConfigurationError(
            f"{name} is not a list of a company or a project.",
            hint="Pass the name of a list that needs no id but those of its company and project.",
        )
    if changes.time_filter is None:
        raise ConfigurationError(
            f"{name} can't tell what has changed: it has no filter by the time of an update.",
            hint="Read the whole list, and compare its items.",
        )
    return changes
