"""Source of dlt, and exports in packages, from the sandbox into DuckDB."""

from __future__ import annotations

import datetime
import json
import logging
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from aprocore import (
    AuthError,
    ConfigurationError,
    LocalFileError,
    PartialFailureError,
    Procore,
    RetryPolicy,
    ServerError,
)
from aprocore.sandbox import Answer, ResetAfter
from tests.support.clock import FakeClock
from tests.support.exports import ExportDatabase, ThreadedSandbox, imported, threaded_sandbox

pytestmark = pytest.mark.system

RFIS, NOTES, PUNCH = "rfis", "daily_logs.notes_logs", "punch_list.punch_items"


@pytest.fixture
def server() -> Iterator[ThreadedSandbox]:
    with threaded_sandbox() as server:
        yield server


@pytest.fixture
def database(tmp_path: Path) -> ExportDatabase:
    return ExportDatabase(tmp_path / "export.duckdb")


@pytest.fixture
def projects(server: ThreadedSandbox) -> list[int]:
    async def listed(procore: Procore) -> list[int]:
        return [int(project.id) async for project in procore.portfolio.projects.list()]

    return server.do(listed)


def load(server: ThreadedSandbox, database: ExportDatabase, *lists: str, **options: Any) -> list[str]:
    """Load lists with the source, and return the paths of its requests."""
    before = len(server.sandbox.requests)
    create = options.pop("create", lambda: server.sandbox.procore(retry=RetryPolicy(max_attempts=1)))
    database.pipeline().run(imported("aprocore.dlt").source(create, lists, **options))
    return server.paths(before)


def export_of(server: ThreadedSandbox, database: ExportDatabase, *lists: str, **options: Any) -> Any:
    exports, sources = imported("aprocore.dlt.exports"), imported("aprocore.dlt.sources")
    rows = options.pop("rows", 1)
    limits = imported("aprocore.dlt.extraction").PackageLimits(rows=rows)
    clock = {"clock": options.pop("clock")} if "clock" in options else {}
    create = options.pop("create", lambda: server.sandbox.procore(retry=RetryPolicy(max_attempts=1)))
    chosen = sources.SourceOptions.checked(
        create, lists, options.pop("projects", None), None, options.pop("full", False), options.pop("concurrency", 1)
    )
    assert not options
    return exports.Export(database.pipeline(), chosen, limits=limits, **clock)


def seeded(server: ThreadedSandbox, name: str, projects: list[int]) -> list[int]:
    """Return the ids of the items of a list, as the sandbox lists them."""

    async def read(procore: Procore) -> list[int]:
        view: Any
        ids = []
        for project in projects:
            view = procore.with_scope(project_id=project)
            for part in name.split("."):
                view = getattr(view, part)
            ids += [int(item["id"]) for item in await view.list().all()]
        return sorted(ids)

    return server.do(read)


# -- what is loaded ---------------------------------------------------------------------------------------------------


def test_first_run_loads_all_and_later_ones_what_changed(
    server: ThreadedSandbox, database: ExportDatabase, projects: list[int]
) -> None:
    sandbox = server.sandbox
    load(server, database, RFIS, "observations")
    assert database.ids(RFIS) == seeded(server, RFIS, projects)
    observations = seeded(server, "observations", projects)
    assert database.ids("observations") == observations
    assert {row[0] for row in database.query("SELECT DISTINCT procore_project_id FROM procore.rfis")} == {
        *map(str, projects)
    }

    sandbox.clock.advance(3600.0)

    async def change(procore: Procore) -> tuple[int, int]:
        site = procore.with_scope(project_id=projects[0])
        rfi, observation = await site.rfis.list().first(), await site.observations.list().first()
        assert rfi is not None
        assert observation is not None
        await site.rfis.update(id=rfi.id, rfi={"subject": "Another subject"})
        await site.observations.delete(id=observation.id)
        return int(rfi.id), int(observation.id)

    rfi, deleted = server.do(change)
    before = len(sandbox.requests)
    load(server, database, RFIS, "observations")
    # One request for each list, for each recycle bin, and for the projects.
    listed = [seen for seen in sandbox.requests[before:] if seen.path.endswith(("/rfis", "/observations/items"))]
    changed = [seen for seen in listed if "recycle_bin" not in seen.path]
    assert len(changed) == 2 * len(projects)
    assert all("filters%5Bupdated_at%5D=" in seen.query for seen in changed)
    assert len(server.paths(before)) == 1 + 4 * len(projects)
    assert database.query(f"SELECT subject FROM procore.rfis WHERE id = '{rfi}'") == [("Another subject",)]
    assert database.ids(RFIS) == seeded(server, RFIS, projects)
    assert database.ids("observations") == [item for item in observations if item != deleted]
    # Nothing is loaded twice, and nothing that has not changed is loaded again.
    pipeline = database.pipeline()
    pipeline.run(imported("aprocore.dlt").source(sandbox.procore, [RFIS, "observations"]))
    counts = pipeline.last_trace.last_normalize_info.row_counts
    assert {name: count for name, count in counts.items() if not name.startswith("_dlt")} == {}


def test_columns_have_the_types_of_the_class_also_without_rows(
    server: ThreadedSandbox, database: ExportDatabase, projects: list[int]
) -> None:
    # After the first run, which has no items.
    items = [{"id": 1, "quantity": "12.50", "date": "2040-01-31", "location": {"id": 5, "name": "Roof"}, "new": [1]}]
    path = "/rest/v1.0/projects/{project_id}/actual_production_quantities"
    lists, table = (
        ["field_productivity.actual_production_quantities"],
        "field_productivity_actual_production_quantities",
    )
    rule = server.sandbox.faults.add("GET", path, Answer(200, {}, []), times=None)
    load(server, database, *lists, projects=projects[:1])
    described = f"SELECT column_name, data_type FROM information_schema.columns WHERE table_name = '{table}'"
    types = dict(database.query(described))
    assert types["procore_company_id"] == types["procore_project_id"] == types["id"] == "VARCHAR"
    assert (types["quantity"], types["date"], types["location"]) == ("DECIMAL(38,18)", "DATE", "JSON")
    assert types["procore_deleted"] == "BOOLEAN"
    server.sandbox.faults.remove(rule)
    server.sandbox.faults.add("GET", path, Answer(200, {}, items), times=None)
    load(server, database, *lists, projects=projects[:1])
    assert dict(database.query(described)) == types
    (row,) = database.query(f"SELECT quantity, date, location, other_fields FROM procore.{table}")
    assert row[:2] == (Decimal("12.50"), datetime.date(2040, 1, 31))
    assert [json.loads(text) for text in row[2:]] == [{"id": 5, "name": "Roof"}, {"new": [1]}]


def test_list_without_changes_is_read_as_a_whole_and_replaces_its_rows(
    server: ThreadedSandbox, database: ExportDatabase, projects: list[int]
) -> None:
    load(server, database, NOTES)
    first = database.ids("daily_logs_notes_logs")
    assert first

    async def delete(procore: Procore) -> set[int]:
        """Delete the notes of one project, and one of another."""
        dates: Any = {"start_date": "1990-01-01", "end_date": "2100-01-01"}
        deleted = set()
        for project, count in ((projects[0], None), (projects[1], 1)):
            notes = procore.with_scope(project_id=project).daily_logs.notes_logs
            for note in (await notes.list(params=dates).all())[:count]:
                await notes.delete(id=note.id)
                deleted.add(int(note.id))
        return deleted

    deleted = server.do(delete)
    assert len(deleted) > 1
    paths = load(server, database, NOTES)
    assert len(paths) == 1 + len(projects)
    assert database.ids("daily_logs_notes_logs") == [note for note in first if note not in deleted]
    # A run of some projects leaves the rows of the others.
    load(server, database, NOTES, projects=projects[2:3])
    assert database.ids("daily_logs_notes_logs") == [note for note in first if note not in deleted]


def test_full_run_removes_what_is_gone_and_later_runs_are_incremental_again(
    server: ThreadedSandbox, database: ExportDatabase, projects: list[int]
) -> None:
    load(server, database, PUNCH)
    first = database.ids("punch_list_punch_items")

    async def delete(procore: Procore) -> int:
        items = procore.with_scope(project_id=projects[0]).punch_list.punch_items
        item = await items.list().first()
        assert item is not None
        await items.delete(id=item.id)
        return int(item.id)

    deleted = server.do(delete)
    # No list of punch items shows which were deleted.
    load(server, database, PUNCH)
    assert database.ids("punch_list_punch_items") == first
    load(server, database, PUNCH, full=True)
    left = [item for item in first if item != deleted]
    assert database.ids("punch_list_punch_items") == left
    server.sandbox.clock.advance(3600.0)

    async def update(procore: Procore) -> None:
        items = procore.with_scope(project_id=projects[1]).punch_list.punch_items
        item = await items.list().first()
        assert item is not None
        await items.update(id=item.id, punch_item={"name": "Another name"})

    server.do(update)
    # One changed item does not replace the others of its project any more.
    load(server, database, PUNCH)
    assert database.ids("punch_list_punch_items") == left
    assert len(database.query("SELECT id FROM procore.punch_list_punch_items WHERE name = 'Another name'")) == 1


def test_list_of_the_company_is_read_once(server: ThreadedSandbox, database: ExportDatabase) -> None:
    paths = load(server, database, "directory.company_vendors")
    assert len(paths) == 1
    rows = database.query(
        "SELECT count(*), count(DISTINCT id), any_value(procore_company_id) FROM procore.directory_company_vendors"
    )
    assert rows == [(len(database.ids("directory_company_vendors")), rows[0][1], str(server.sandbox.company_id))]
    assert rows[0][0] == rows[0][1] > 0


def test_only_selected_resources_are_read(
    server: ThreadedSandbox, database: ExportDatabase, projects: list[int]
) -> None:
    source = imported("aprocore.dlt").source(server.sandbox.procore, [RFIS, NOTES, PUNCH])
    assert sorted(source.resources) == ["daily_logs_notes_logs", "punch_list_punch_items", "rfis"]
    before = len(server.sandbox.requests)
    database.pipeline().run(source.with_resources("daily_logs_notes_logs"))
    assert len(server.paths(before)) == 1 + len(projects)
    # One resource alone; it ends early, and its session is closed.
    rows = list(imported("aprocore.dlt").source(server.sandbox.procore, [RFIS]).resources["rfis"].add_limit(1))
    assert rows


# -- failures of the source -------------------------------------------------------------------------------------------


def test_unavailable_projects_are_left_out_and_others_fail_the_load(
    server: ThreadedSandbox, database: ExportDatabase, projects: list[int], caplog: pytest.LogCaptureFixture
) -> None:
    faults = server.sandbox.faults
    faults.add("GET", f"/rest/v1.0/projects/{projects[0]}/rfis", Answer(403, {}, {"errors": "no access"}), times=None)
    rule = faults.add("GET", f"/rest/v1.0/projects/{projects[1]}/rfis", Answer(500), times=None)
    with pytest.raises(Exception, match="500") as raised:
        load(server, database, RFIS)
    causes = []
    cause: BaseException | None = raised.value
    while cause is not None:
        causes.append(type(cause))
        cause = cause.__cause__
    assert ServerError in causes
    faults.remove(rule)
    with caplog.at_level(logging.WARNING, "aprocore.export"):
        load(server, database, RFIS)
    assert f"rfis of project {projects[0]} is left out" in caplog.text
    assert database.ids(RFIS) == seeded(server, RFIS, projects[1:])


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"lists": ["rfi"]}, "Did you mean rfis"),
        ({"lists": []}, "No lists"),
        ({"lists": [RFIS], "projects": "12"}, "iterable of ids"),
        ({"lists": [RFIS], "projects": ["x"]}, "must be ids"),
        ({"lists": [RFIS], "concurrency": 0}, "at least 1"),
        ({"lists": [RFIS], "since": 5}, "time zone"),
    ],
)
def test_invalid_options_are_refused(server: ThreadedSandbox, options: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        imported("aprocore.dlt").source(server.sandbox.procore, **options)
    assert server.paths() == []


def test_credentials_come_from_the_configuration_of_dlt(
    server: ThreadedSandbox, database: ExportDatabase, monkeypatch: pytest.MonkeyPatch, projects: list[int]
) -> None:
    sandbox = server.sandbox
    values = {
        "CLIENT_ID": sandbox.client_id,
        "CLIENT_SECRET": sandbox.client_secret,
        "COMPANY_ID": str(sandbox.company_id),
        "LOGIN_URL": sandbox.environment.login_url,
        "API_URL": sandbox.environment.api_url,
        "CA_FILE": sandbox.ca_file,
        "GRANT": "client_credentials",
    }
    for name in values:
        monkeypatch.delenv(f"PROCORE_{name}", raising=False)
    with pytest.raises(ConfigurationError, match="PROCORE_CLIENT_ID is not set"):
        imported("aprocore.dlt").source({}, [RFIS])
    for name, value in values.items():
        monkeypatch.setenv(f"SOURCES__PROCORE__{name}", value)
    load(server, database, RFIS, projects=projects[:1], create={})
    assert database.ids(RFIS)


def test_telemetry_of_dlt_is_off(server: ThreadedSandbox) -> None:
    imported("aprocore.dlt").source(server.sandbox.procore, [RFIS])
    assert not imported("dlt.common.runtime.telemetry").is_telemetry_started()
    assert imported("dlt").config.get("runtime.dlthub_telemetry") is False


# -- exports ----------------------------------------------------------------------------------------------------------


def test_interrupted_export_goes_on_after_what_was_loaded(
    server: ThreadedSandbox, database: ExportDatabase, projects: list[int]
) -> None:
    first = export_of(server, database, RFIS, NOTES)
    passed = []

    def stop_after_three(read: Any) -> None:
        passed.append(read)
        if len(passed) == 3:
            first.cancel()

    counted, first._extraction.on_read = first._extraction.on_read, lambda read: (counted(read), stop_after_three(read))
    assert first.run().packages > 1
    loaded = len(passed)
    assert 3 <= loaded < 2 * len(projects)
    before = len(server.sandbox.requests)
    summary = export_of(server, database, RFIS, NOTES).run()
    assert summary.resumed == loaded
    read = [read.source for read in passed]
    again = {path.split("/")[4] for path in server.paths(before) if path.endswith("/rfis")}
    assert again == {*map(str, projects)} - {source.project for source in read if source.table.name == RFIS}
    assert database.ids(RFIS) == seeded(server, RFIS, projects)
    # A run that has come to its end is not gone on with.
    assert export_of(server, database, RFIS, NOTES).run().resumed == 0


@pytest.mark.parametrize("pending", [False, True])
def test_destination_that_was_replaced_by_an_earlier_copy_gets_what_it_lacks(
    server: ThreadedSandbox,
    database: ExportDatabase,
    projects: list[int],
    pending: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def change(procore: Procore, subject: str) -> None:
        site = procore.with_scope(project_id=projects[0])
        rfi = await site.rfis.list().first()
        assert rfi is not None
        await site.rfis.update(id=rfi.id, rfi={"subject": subject})

    def exported(**options: Any) -> Any:
        server.sandbox.clock.advance(3600.0)
        export = export_of(server, database, RFIS, rows=10**6, **options)
        export.run()
        return export

    assert not exported().begun_again
    earlier = database.path.read_bytes()
    server.do(lambda procore: change(procore, "Lost with the newer file"))
    assert not exported().begun_again
    if pending:
        server.do(lambda procore: change(procore, "Not loaded yet"))
        with monkeypatch.context() as patched:
            patched.setattr(imported("dlt").Pipeline, "load", lambda *arguments, **options: None)
            exported()
    database.path.write_bytes(earlier)
    assert exported().begun_again
    subjects = database.query("SELECT subject FROM procore.rfis WHERE subject LIKE 'Lost %' OR subject LIKE 'Not %'")
    assert subjects == [("Not loaded yet" if pending else "Lost with the newer file",)]
    assert not exported().begun_again


def test_export_that_was_interrupted_long_ago_reads_all_lists(
    server: ThreadedSandbox, database: ExportDatabase
) -> None:
    clock = FakeClock()
    first = export_of(server, database, NOTES, clock=clock)
    counted, first._extraction.on_read = first._extraction.on_read, lambda read: (counted(read), first.cancel())
    first.run()
    clock.advance(13 * 3600.0)
    assert export_of(server, database, NOTES, clock=clock).run().resumed == 0


def test_list_that_fails_does_not_keep_others_from_being_loaded(
    server: ThreadedSandbox, database: ExportDatabase, projects: list[int]
) -> None:
    faults = server.sandbox.faults
    faults.add("GET", f"/rest/v1.0/projects/{projects[0]}/rfis", Answer(404), times=None)
    rule = faults.add("GET", f"/rest/v1.0/projects/{projects[1]}/rfis", ResetAfter(), times=None)
    create = lambda: server.sandbox.procore(retry=RetryPolicy(max_attempts=1))  # noqa: E731
    export = imported("aprocore.dlt").export
    with pytest.raises(
        PartialFailureError, match=f"1 lists could not be read, first rfis of project {projects[1]}"
    ) as raised:
        export(database.pipeline(), create, [RFIS, NOTES])
    exported = raised.value.result.lists[RFIS]
    assert ([*exported.unavailable], [*exported.failed]) == ([str(projects[0])], [str(projects[1])])
    assert database.ids(RFIS) == seeded(server, RFIS, projects[2:])
    faults.remove(rule)
    summary = export(database.pipeline(), create, [RFIS, NOTES])
    assert (summary.resumed, summary.failed) == (0, 0)
    assert database.ids(RFIS) == seeded(server, RFIS, projects[1:])


def test_revoked_token_ends_the_export_with_what_was_loaded(
    server: ThreadedSandbox, database: ExportDatabase, projects: list[int]
) -> None:
    first = export_of(server, database, RFIS, rows=10**6)
    counted, passed = first._extraction.on_read, []

    def revoke(read: Any) -> None:
        counted(read)
        passed.append(read.source.project)
        if len(passed) == 1:
            refused = Answer(401, {}, {"error": "invalid_client"})
            server.sandbox.faults.add("POST", "/oauth/token", refused, times=None)
            server.sandbox.faults.add("GET", "/rest/*", Answer(401), times=None)

    first._extraction.on_read = revoke
    with pytest.raises(AuthError):
        first.run()
    server.sandbox.faults.clear()
    loaded = {row[0] for row in database.query("SELECT DISTINCT procore_project_id FROM procore.rfis")}
    assert loaded == {*passed}
    assert len(loaded) < len(projects)
    assert export_of(server, database, RFIS).run().resumed == len(loaded)
    assert database.ids(RFIS) == seeded(server, RFIS, projects)


def test_destination_that_can_not_merge_is_refused(server: ThreadedSandbox, tmp_path: Path) -> None:
    dlt = imported("dlt")
    destination = dlt.destinations.filesystem(str(tmp_path / "files"))
    pipeline = dlt.pipeline("files", destination=destination, pipelines_dir=str(tmp_path / "pipelines"))
    with pytest.raises(ConfigurationError, match="filesystem can't delete and replace rows"):
        imported("aprocore.dlt").export(pipeline, server.sandbox.procore, [RFIS])
    pipeline = dlt.pipeline("none", pipelines_dir=str(tmp_path / "pipelines"))
    with pytest.raises(ConfigurationError, match="no destination"):
        imported("aprocore.dlt").export(pipeline, server.sandbox.procore, [RFIS])
    assert server.paths() == []


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # dlt leaves its file open
def test_full_disk_is_an_error_that_says_so(
    server: ThreadedSandbox, database: ExportDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    class FullDiskError(OSError):
        pass

    def write(*_: Any, **__: Any) -> None:
        raise FullDiskError(28, "No space left on device")

    export = export_of(server, database, NOTES)
    with monkeypatch.context() as patched:
        patched.setattr("dlt.common.data_writers.writers.ArrowToParquetWriter.write_data", write)
        with pytest.raises(LocalFileError, match="The disk is full") as raised:
            export.run()
    assert raised.value.errno == 28
    assert "Run it again" in str(raised.value.hint)
    assert export_of(server, database, NOTES).run().resumed == 0
    assert database.ids("daily_logs_notes_logs")
