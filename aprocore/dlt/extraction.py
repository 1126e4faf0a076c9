"""Extraction by dlt: one reading of lists for all resources of a source, and its state."""

from __future__ import annotations

import datetime
import logging
from collections import deque
from collections.abc import Callable, Iterator, MutableMapping, Sequence
from typing import Any

import attrs
import dlt

from ..client import Procore
from ..errors import AppNotConnectedError
from ..net.background_iterator import BackgroundIterator, EndOfItemsError
from ..net.clock import SYSTEM_CLOCK, Clock
from ..sansio.decoding.datetimes import from_unix_time, parse_datetime
from .export_tables import ExportTable
from .list_reader import ListRead, ListReader, ProjectList

__all__ = ["Extraction", "PackageLimits"]

_log = logging.getLogger("aprocore.export")

State = MutableMapping[str, Any]

# Keys of dlt's state.
_LISTS, _HAS_TABLE, _RUN = "lists", "has_table", "run"
_COMPANY = "company"
# A run that was interrupted goes on if its last rows are not older; otherwise all lists are read again.
_RESUMABLE = datetime.timedelta(hours=12)


@attrs.frozen
class PackageLimits:
    """When a load package is complete, so that a killed run repeats little."""

    seconds: float = 30.0
    """Seconds of reading."""
    rows: int = 200_000
    """Number of rows."""


class Extraction:
    """Reading of lists that the resources of a source share.

    dlt asks the generators of its resources in turn, in one thread. They take lists from one reader, which reads all of
    them at the same time on a session of its own, in another thread.
    """

    def __init__(
        self,
        open_reader: Callable[[Sequence[ExportTable]], tuple[Procore, ListReader]],
        *,
        limits: PackageLimits | None = None,
        full: bool = False,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """Create an extraction.

        Args:
            open_reader: function of tables that returns a session and a reader of them.
            limits: limits of a package; the reader then goes on in the next package, until :meth:`close`, and failures
                are reported by :attr:`on_read` and :attr:`failure`. None: the package has everything, and a list that
                can't be read is an error.
            full: whether all lists are read as a whole.
            clock: source of time.
        """
        self._open_reader = open_reader
        self._limits = limits
        self._full = full
        self._clock = clock
        self.on_read: Callable[[ListRead], object] = lambda read: None
        """Function that is called with each list in the order of the rows."""
        self.reader: ListReader | None = None
        """The reader; None before the first package."""
        self.resumed: int = 0
        """Number of lists that an interrupted run has loaded."""
        self.ended: bool = False
        """Whether the last list was passed to dlt, or the reading was cancelled."""
        self.failure: Exception | None = None
        """Why the reading has ended early; None if it has not, or was cancelled."""
        self._is_cancelled = False
        self._iterator: BackgroundIterator[ListRead] | None = None
        self._origin = ""
        self._run: str | None = None
        self._waiting: dict[str, deque[ListRead]] = {}
        self._tables: dict[str, ExportTable] = {}
        self._states: dict[str, State] = {}
        self._source_state: State | None = None
        self._active = 0
        self._opened_at = 0.0
        self._rows: int | None = None
        self._is_full = False

    @property
    def is_active(self) -> bool:
        """Whether dlt is asking for rows."""
        return self._active > 0

    def begin_package(self) -> None:
        """Begin the next package."""
        self._opened_at, self._rows, self._is_full = self._clock.monotonic(), None, False

    def rows(self, table: ExportTable) -> Iterator[Any]:
        """Yield the rows of a table for dlt: the generator of its resource."""
        if self._limits is not None:
            self._source_state = dlt.current.source_state()
        elif not self._active:
            self.ended = False
        state = self._states[table.name] = dlt.current.resource_state()
        self._tables[table.name] = table
        self._waiting.setdefault(table.name, deque())
        self._active += 1
        try:
            # dlt asks each resource once before it asks any again: then all are known.
            yield None
            if not state.get(_HAS_TABLE):
                yield table.schema.empty_table()
                state[_HAS_TABLE] = True
            while (read := self._next(table)) is not None:
                if read.source.table is not table:
                    # The next one is for another resource.
                    yield None
                    continue
                yield from read.tables
                # After the rows, because dlt may have dropped the generator.
                self._save(state, read)
            is_complete = self.ended and self.failure is None and not self._is_cancelled
            if is_complete and self._active == 1 and self._source_state is not None:
                self._source_state.pop(_RUN, None)
        finally:
            self._active -= 1
            if self._limits is None and not self._active:
                self.close()

    def cancel(self) -> None:
        """End the reading, from any thread; what was read is passed to dlt."""
        self._is_cancelled = True
        if self._iterator is not None:
            self._iterator.cancel()

    def close(self) -> None:
        """End the reading, and close the session."""
        iterator, self._iterator = self._iterator, None
        if iterator is not None:
            iterator.close()
        self._waiting, self._tables, self._states = {}, {}, {}

    def _next(self, table: ExportTable) -> ListRead | None:
        """Return the next list of a table, or one that was put aside for another; None at the end of the package."""
        waiting, left = self._waiting[table.name], self._time_left()
        self._is_full = self._is_full or (left is not None and left <= 0)
        if not waiting and not self._is_full and not self.ended:
            iterator = self._iterator or self._start()
            try:
                read = iterator.get(left)
            except EndOfItemsError:
                self.ended = True
            except TimeoutError:
                self._is_full = True
            except Exception as error:
                if self._limits is None:
                    raise
                # What was read before is loaded.
                self.ended, self.failure = True, error
            else:
                if read.source.table is not table:
                    self._waiting[read.source.table.name].append(read)
                    return read
                return self._passed(read)
        return self._passed(waiting.popleft()) if waiting else None

    def _passed(self, read: ListRead) -> ListRead:
        error = read.error
        self._rows = (self._rows or 0) + read.rows + read.deletions
        if error is not None and self._limits is None:
            if not read.is_unavailable or isinstance(error, AppNotConnectedError):
                raise error
            _log.warning("%s of project %s is left out: %s", read.source.table.name, read.source.project, error)
        self.on_read(read)
        return read

    def _time_left(self) -> float | None:
        """Return the seconds left for the package, once it has a list; None without a limit."""
        limits = self._limits
        if limits is None or self._rows is None:
            return None
        if self._rows >= limits.rows:
            return 0.0
        return self._opened_at + limits.seconds - self._clock.monotonic()

    def _start(self) -> BackgroundIterator[ListRead]:
        procore, self.reader = self._open_reader([*self._tables.values()])
        self._origin = f"{procore.environment.api_url} {procore.company_id}"
        self._run = self._find_run()
        watermarks: dict[ProjectList, str] = {}
        done: set[ProjectList] = set()
        for source, entry in self._entries():
            if self._run is not None and entry.get(_RUN) == self._run:
                done.add(source)
            elif "watermark" in entry and not self._full:
                watermarks[source] = entry["watermark"]
        self.resumed = len(done)
        reader = self.reader
        self._iterator = BackgroundIterator(lambda: reader.read(watermarks, done))
        return self._iterator

    def _entries(self) -> Iterator[tuple[ProjectList, State]]:
        for name, state in self._states.items():
            for project, entry in state.get(_LISTS, {}).get(self._origin, {}).items():
                yield ProjectList(self._tables[name], None if project == _COMPANY else project), entry

    def _find_run(self) -> str | None:
        """Return the name of the run: that of an interrupted one, or a new one; None if it is not resumable."""
        state, now = self._source_state, from_unix_time(self._clock.time())
        if state is None:
            return None
        earlier = state.get(_RUN)
        if earlier is not None and earlier["full"] == self._full and earlier["origin"] == self._origin:
            at = parse_datetime(earlier["at"])
            if at is not None and now - _RESUMABLE < at <= now:
                return str(earlier["name"])
        name = now.isoformat()
        state[_RUN] = {"name": name, "at": name, "full": self._full, "origin": self._origin}
        return name

    def _save(self, state: State, read: ListRead) -> None:
        if read.error is not None:
            return
        entry = {} if read.watermark is None else {"watermark": read.watermark}
        if self._source_state is not None:
            entry[_RUN] = str(self._run)
            self._source_state[_RUN]["at"] = from_unix_time(self._clock.time()).isoformat()
        if entry:
            lists = state.setdefault(_LISTS, {}).setdefault(self._origin, {})
            lists[read.source.project or _COMPANY] = entry
