"""The example of a write-back from an ERP, unchanged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from aprocore import SyncInterruptedError
from aprocore.sandbox import Answer, ResetAfter, Sandbox
from tests.support.examples import example
from tests.support.host_programs import program_environment

pytestmark = pytest.mark.anyio

SYNC = "/rest/v1.0/vendors/sync"
VENDORS = {"v-1": "Ace Concrete", "v-2": "Bold Steel", "v-3": "Clear Glass"}


class Erp:
    """Database of an ERP."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.execute(
            "CREATE TABLE vendors (id TEXT PRIMARY KEY, name, version INTEGER DEFAULT 1, procore_id INTEGER, "
            "synced_version INTEGER, error TEXT)"
        )
        for vendor_id, name in VENDORS.items():
            self.execute("INSERT INTO vendors (id, name) VALUES (?, ?)", vendor_id, name)

    def execute(self, statement: str, *values: object) -> list[Any]:
        with closing(sqlite3.connect(self.path, isolation_level=None)) as connection:
            return connection.execute(statement, values).fetchall()

    async def write_back(self, example: ModuleType) -> None:
        with closing(sqlite3.connect(self.path, isolation_level=None)) as connection:
            await example.write_back(connection)

    def change(self, vendor_id: str, name: object) -> None:
        self.execute("UPDATE vendors SET name = ?, version = version + 1 WHERE id = ?", name, vendor_id)

    @property
    def procore_ids(self) -> dict[str, int]:
        """Ids at Procore of the rows whose last change was written."""
        return dict(self.execute("SELECT id, procore_id FROM vendors WHERE synced_version = version"))

    @property
    def errors(self) -> dict[str, str]:
        return dict(self.execute("SELECT id, error FROM vendors WHERE error IS NOT NULL"))


@pytest.fixture
def erp(tmp_path: Path) -> Erp:
    return Erp(tmp_path / "erp.db")


@pytest.fixture
def write_back(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    for name, value in program_environment(sandbox, tmp_path).items():
        monkeypatch.setenv(name, value)
    return example("write_back")


async def vendors_at_procore(sandbox: Sandbox) -> dict[str, tuple[int, str]]:
    """Return the ids and names of the ERP's vendors; fail if there are two of one."""
    async with sandbox.procore() as procore:
        vendors = [vendor async for vendor in procore.directory.company_vendors.list()]
    rows = [(str(vendor.origin_id), (vendor.id, vendor.name)) for vendor in vendors if vendor.origin_id]
    found = {origin_id: row for origin_id, row in rows if origin_id.startswith("v-")}
    assert len(found) == sum(origin_id.startswith("v-") for origin_id, _ in rows)
    return found


async def test_only_changes_are_written(sandbox: Sandbox, erp: Erp, write_back: ModuleType) -> None:
    await erp.write_back(write_back)
    at_procore = await vendors_at_procore(sandbox)
    assert {vendor_id: name for vendor_id, (_, name) in at_procore.items()} == VENDORS
    assert erp.procore_ids == {vendor_id: procore_id for vendor_id, (procore_id, _) in at_procore.items()}
    erp.change("v-2", "Bold Steel Inc.")
    await erp.write_back(write_back)
    await erp.write_back(write_back)
    bodies = [request.json() for request in sandbox.requests.to("PATCH", SYNC)]
    assert [[row["origin_id"] for row in body["updates"]] for body in bodies] == [["v-1", "v-2", "v-3"], ["v-2"]]
    assert (await vendors_at_procore(sandbox))["v-2"] == (at_procore["v-2"][0], "Bold Steel Inc.")


async def test_refused_rows_have_their_error_until_they_are_written(
    sandbox: Sandbox, erp: Erp, write_back: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    await erp.write_back(write_back)
    erp.change("v-2", "")
    refusal = {"origin_id": "v-2", "name": "", "errors": {"name": ["can't be blank"]}}
    sandbox.faults.add("PATCH", SYNC, Answer(200, body={"entities": [], "errors": [refusal]}))
    await erp.write_back(write_back)
    assert capsys.readouterr().out.splitlines()[-1] == "0 applied, 1 refused, 0 unknown, 0 not processed"
    assert erp.procore_ids.keys() == {"v-1", "v-3"}
    assert erp.errors == {"v-2": str(refusal["errors"])}
    erp.change("v-2", "Bold Steel Inc.")
    await erp.write_back(write_back)
    assert (erp.procore_ids.keys(), erp.errors) == (VENDORS.keys(), {})


async def test_rows_whose_answer_is_lost_or_not_recorded_are_written_once(
    sandbox: Sandbox, erp: Erp, write_back: ModuleType
) -> None:
    sandbox.faults.add("PATCH", SYNC, ResetAfter())
    await erp.write_back(write_back)
    at_procore = await vendors_at_procore(sandbox)
    # As if the process had been killed before it recorded the answer.
    erp.execute("UPDATE vendors SET procore_id = NULL, synced_version = NULL")
    await erp.write_back(write_back)
    assert await vendors_at_procore(sandbox) == at_procore
    assert erp.procore_ids == {vendor_id: procore_id for vendor_id, (procore_id, _) in at_procore.items()}


async def test_rows_of_a_batch_that_is_refused_are_sent_by_the_next_run(
    sandbox: Sandbox, erp: Erp, write_back: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    sandbox.faults.add("PATCH", SYNC, Answer(403))
    with pytest.raises(SyncInterruptedError):
        await erp.write_back(write_back)
    assert capsys.readouterr().out == "0 applied, 0 refused, 0 unknown, 3 not processed\n"
    await erp.write_back(write_back)
    assert erp.procore_ids.keys() == VENDORS.keys()
