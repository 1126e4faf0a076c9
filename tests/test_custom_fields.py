"""Custom fields through a session with the sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

import attrs
import pytest

from aprocore import (
    ConfigurationError,
    CustomFieldEntry,
    ForbiddenError,
    MissingCompanyError,
    Model,
    Procore,
    StaticToken,
)
from aprocore.sandbox import Answer, Sandbox
from tests.support.examples import example

pytestmark = pytest.mark.anyio

FIELD_SETS = "/configurable_field_sets"


@attrs.define
class Setup:
    sandbox: Sandbox
    procore: Procore

    @property
    def reads(self) -> list[str]:
        return [request.query for request in self.sandbox.requests if FIELD_SETS in request.path]

    @property
    def last_body(self) -> Any:
        return self.sandbox.requests[-1].json()


@pytest.fixture
async def setup() -> AsyncIterator[Setup]:
    async with Sandbox(seed=0) as sandbox, sandbox.procore() as procore:
        yield Setup(sandbox, procore.with_scope(project_id=next(iter(sandbox.ids_for("rfis.list").values()))))


async def test_definitions_are_read_once_for_concurrent_callers(setup: Setup) -> None:
    procore = setup.procore
    results = await asyncio.gather(*(procore.custom_fields("rfis") for _ in range(5)))
    assert len(setup.reads) == 1
    assert all(fields == results[0] for fields in results)
    assert results[0]["Effort Estimate"].data_type == "decimal"
    assert list(map(str, results[0]["Discipline"].options)) == ["Architectural", "Structural", "Electrical"]
    # Field sets that were read serve other tools and views too.
    assert "Effort Estimate" in await procore.custom_fields("punch_list")
    assert "Discipline" in await procore.with_scope(project_id=1).custom_fields("rfis")
    assert len(setup.reads) == 1


async def test_type_selects_field_sets_at_the_server(setup: Setup) -> None:
    fields = await setup.procore.custom_fields("ConfigurableFieldSet::PunchItem")
    assert list(fields) == ["Effort Estimate"]
    (target,) = setup.reads
    assert ("filters[type][]", "ConfigurableFieldSet::PunchItem") in parse_qsl(target)


async def test_refresh_reads_once_for_concurrent_callers(setup: Setup) -> None:
    await setup.procore.custom_fields("rfis")
    await asyncio.gather(*(setup.procore.custom_fields("rfis", refresh=True) for _ in range(5)))
    assert len(setup.reads) == 2


async def test_failed_read_is_not_kept(setup: Setup) -> None:
    for _ in range(2):
        with pytest.raises(ConfigurationError, match=r"no configurable field set for 'submittals'.*PunchItem, Rfi"):
            await setup.procore.custom_fields("submittals")
    setup.sandbox.faults.add("GET", "/rest/v1.0/companies/*", Answer(403))
    with pytest.raises(ForbiddenError):
        await setup.procore.custom_fields("ConfigurableFieldSet::Rfi")
    assert "Discipline" in await setup.procore.custom_fields("ConfigurableFieldSet::Rfi")


async def test_company_is_required() -> None:
    async with Procore(StaticToken("t")) as procore:
        with pytest.raises(MissingCompanyError, match=r"custom_fields\(\) needs company_id"):
            await procore.custom_fields("rfis")


async def test_users_do_not_share_definitions(setup: Setup) -> None:
    procore = setup.procore
    before = procore._engine.custom_fields
    assert procore.with_scope(company_id=5)._engine.custom_fields is before
    other = procore.as_user("joe")
    assert other._engine.custom_fields is not before
    assert procore.as_user("joe")._engine.custom_fields is other._engine.custom_fields


async def test_values_are_written_and_read_by_label(setup: Setup) -> None:
    procore = setup.procore
    listed = (await procore.rfis.list(per_page=2))[0]
    with pytest.raises(ConfigurationError, match=r"await procore\.custom_fields\('rfis'\)"):
        listed.custom["Effort Estimate"]
    await procore.custom_fields("rfis")
    assert listed.custom["Effort Estimate"] is None
    person = setup.sandbox.seed_data.people[0]
    vendor = setup.sandbox.seed_data.vendors[0]
    values: dict[str, Any] = {
        "Effort Estimate": Decimal("4.25"),
        "Site Note": "north side",
        "Needs Survey": True,
        "Survey At": datetime(2026, 3, 1, 8, tzinfo=UTC),
        "Discipline": "Structural",
        "Affected Trades": ["Drywall"],
        "Surveyor": person.id,
        "Reviewers": [person.id],
        "Supplier": vendor["id"],
        "Bidders": [vendor["id"]],
    }
    listed.custom.update(values)
    rfi_id = listed.id or 0
    updated = await procore.rfis.update(id=rfi_id, rfi=listed.custom.changes)
    assert setup.last_body["rfi"] == {
        "custom_field_49417": "4.25",
        "custom_field_49418": "north side",
        "custom_field_49419": True,
        "custom_field_49420": "2026-03-01T08:00:00Z",
        "custom_field_49421": 7002,
        "custom_field_49422": [7005],
        "custom_field_49423": person.id,
        "custom_field_49424": [person.id],
        "custom_field_49425": vendor["id"],
        "custom_field_49426": [vendor["id"]],
    }
    expected = {
        **values,
        "Discipline": CustomFieldEntry(7002, "Structural"),
        "Affected Trades": [CustomFieldEntry(7005, "Drywall")],
        "Surveyor": CustomFieldEntry(person.id, person.name),
        "Reviewers": [CustomFieldEntry(person.id, person.name)],
        "Supplier": CustomFieldEntry(vendor["id"], vendor["name"]),
        "Bidders": [CustomFieldEntry(vendor["id"], vendor["name"])],
    }
    shown = await procore.rfis.get(id=rfi_id)
    own = await procore.get(f"/rest/v1.0/projects/{procore.project_id}/rfis/{rfi_id}", into=OwnRfi)
    for rfi in (updated, shown, own):
        assert dict(rfi.custom) == expected
        assert rfi.custom.changes == {}


@attrs.define(kw_only=True)
class OwnRfi(Model):
    id: int | None = None


async def test_created_object_has_empty_custom_fields(setup: Setup) -> None:
    procore = setup.procore
    await procore.custom_fields("rfis")
    manager = setup.sandbox.seed_data.people[0].id
    created = await procore.rfis.create(
        rfi={"subject": "Slab", "question": {"body": "Which?"}, "rfi_manager_id": manager}
    )
    assert (created.custom["Effort Estimate"], created.custom["Affected Trades"]) == (None, [])


async def test_example_runs(setup: Setup, capsys: pytest.CaptureFixture[str]) -> None:
    await example("custom_fields").main(setup.procore)
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "Effort Estimate decimal"
    assert "Discipline lov_entry Architectural Structural Electrical" in printed
    assert printed[-3:] == ["None", "4.5 Structural Framing Drywall", "True 2.0"]
