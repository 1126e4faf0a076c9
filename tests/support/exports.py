"""Exports into DuckDB files, from a sandbox in another thread; dlt is imported late, because it takes seconds."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import attrs
from anyio.from_thread import BlockingPortal, start_blocking_portal

from aprocore import Procore
from aprocore.sandbox import Sandbox

__all__ = ["ExportDatabase", "ThreadedSandbox", "imported", "threaded_sandbox"]

T = TypeVar("T")


def imported(name: str) -> Any:
    """Return a module that only some environments have."""
    return importlib.import_module(name)


@attrs.frozen
class ThreadedSandbox:
    """Sandbox in a thread of its own, for callers that are not asynchronous."""

    sandbox: Sandbox
    portal: BlockingPortal

    def do(self, work: Callable[[Procore], Coroutine[Any, Any, T]], **options: Any) -> T:
        """Run calls on a session of their own."""

        async def run() -> T:
            async with self.sandbox.procore(**options) as procore:
                return await work(procore)

        return self.portal.call(run)

    def paths(self, since: int = 0) -> list[str]:
        """Return the paths of the API requests since a number of requests."""
        return [seen.path for seen in self.sandbox.requests[since:] if seen.origin == "api"]


@contextmanager
def threaded_sandbox(**options: Any) -> Iterator[ThreadedSandbox]:
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(Sandbox(**options)) as sandbox:
        yield ThreadedSandbox(sandbox, portal)


@attrs.frozen
class ExportDatabase:
    """DuckDB file with exported tables."""

    path: Path

    def pipeline(self) -> Any:
        """Return a pipeline into the file, as a new process has it."""
        dlt = imported("dlt")
        return dlt.pipeline(
            "test",
            destination=dlt.destinations.duckdb(str(self.path)),
            dataset_name="procore",
            pipelines_dir=str(self.path.with_suffix(".pipelines")),
        )

    def query(self, query: str) -> list[Any]:
        """Return the rows of a query."""
        with imported("duckdb").connect(str(self.path), read_only=True) as connection:
            rows: list[Any] = connection.execute(query).fetchall()
            return rows

    def rows(self, table: str) -> list[Any]:
        """Return all rows of a table, in order."""
        return sorted(self.query(f'SELECT * FROM procore."{table}"'), key=repr)

    def ids(self, table: str) -> list[int]:
        """Return the ids of a table, in order."""
        return sorted(int(row[0]) for row in self.query(f'SELECT id FROM procore."{table}"'))
