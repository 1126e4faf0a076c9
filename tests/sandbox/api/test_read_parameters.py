"""Parameters of reads whose effect needs more than the fields of an item: other items, dates, views, counts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from aprocore import NotFoundError, Procore
from aprocore.sandbox import Sandbox

pytestmark = pytest.mark.anyio


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        yield procore


def ids(rows: Any) -> list[Any]:
    return [row["id"] for row in rows]


async def test_locations_with_those_inside_of_them(procore: Procore) -> None:
    project = f"/rest/v1.0/projects/{procore.project_id}"
    made = []
    for name, parent_id in (("Pier", None), ("Deck", 0), ("Kiosk", 1)):
        parent = None if parent_id is None else made[parent_id]["id"]
        made.append(
            await procore.post(f"{project}/locations", json={"location": {"node_name": name, "parent_id": parent}})
        )
    pier, deck, kiosk = made
    assert (kiosk["node_name"], kiosk["name"]) == ("Kiosk", "Pier>Deck>Kiosk")
    scope = {"project_id": procore.project_id}
    item = await procore.post(
        "/rest/v1.1/punch_items", json={**scope, "punch_item": {"name": "Loose plank", "location_id": kiosk["id"]}}
    )

    async def listed(location: Any, **filters: Any) -> bool:
        params = {**scope, "filters": {"location_id": [location["id"]], **filters}}
        return item["id"] in ids(await procore.get("/rest/v1.1/punch_items", params=params))

    assert await listed(kiosk)
    assert not await listed(pier)
    assert not await listed(pier, include_sublocations=False)
    assert await listed(pier, include_sublocations=True)
    # A location can be moved into one that is inside of it: the search ends.
    await procore.patch(f"{project}/locations/{pier['id']}", json={"location": {"parent_id": kiosk["id"]}})
    assert await listed(deck, include_sublocations=True)
    renamed = await procore.patch(
        f"{project}/locations/{pier['id']}", json={"location": {"parent_id": None, "node_name": "Quay"}}
    )
    assert renamed["name"] == "Quay"
    assert (await procore.get(f"{project}/locations/{kiosk['id']}"))["name"] == "Quay>Deck>Kiosk"


async def test_inactive_items_are_listed_on_request(procore: Procore) -> None:
    path = f"/rest/v1.0/companies/{procore.company_id}/hazards"
    active, everything = await procore.get(path), await procore.get(path, params={"all": True})
    assert all(row["active"] for row in active)
    [inactive] = [row for row in everything if not row["active"]]
    assert (await procore.get(f"{path}/{inactive['id']}"))["name"] == inactive["name"]
    assert [row for row in everything if row["active"]] == active


async def test_fields_of_the_extended_view_only(procore: Procore, sandbox: Sandbox) -> None:
    path = f"/rest/v1.0/projects/{procore.project_id}/distribution_groups"
    [usual, *_], [extended, *_] = await procore.get(path), await procore.get(path, params={"view": "extended"})
    assert set(extended) - set(usual) == {"users", "domain_user_ids"}
    assert (await procore.get(f"{path}/{usual['id']}", params={"view": "extended"}))["users"] == extended["users"]
    contracts = f"/rest/v2.0/companies/{procore.company_id}/projects/{procore.project_id}/commitment_contracts"
    [contract, *_] = await procore.get(contracts)
    assert set(contract["vendor"]) == {"id"}
    shown = await procore.get(f"{contracts}/{contract['id']}", params={"view": "extended"})
    assert shown["vendor"]["name"] in [vendor["name"] for vendor in sandbox.seed_data.vendors]


async def test_people_without_a_login(procore: Procore) -> None:
    company, project = f"/rest/v1.0/companies/{procore.company_id}", f"/rest/v1.0/projects/{procore.project_id}"
    made = await procore.post(f"{company}/people", json={"person": {"first_name": "Lea", "last_name": "Novak"}})
    assert made["id"] in ids(await procore.get(f"{company}/people"))
    assert made["id"] not in ids(await procore.get(f"{company}/users"))
    assert made["id"] not in ids(
        await procore.get(f"{company}/people", params={"filters": {"without_reference_users": True}})
    )
    assert made["id"] not in ids(await procore.get(f"{project}/people"))
    params = {"filters": {"include_company_people": True}}
    assert made["id"] in ids(await procore.get(f"{project}/people", params=params))


async def test_a_deleted_item_is_shown_on_request(procore: Procore) -> None:
    scope = {"project_id": procore.project_id}
    [item, *_] = await procore.get("/rest/v1.1/punch_items", params=scope)
    path = f"/rest/v1.1/punch_items/{item['id']}"
    assert (await procore.get(path, params=scope))["deleted_at"] is None
    await procore.delete(path, params=scope)
    for params in (scope, {**scope, "include_deleted": False}):
        with pytest.raises(NotFoundError):
            await procore.get(path, params=params)
    assert (await procore.get(path, params={**scope, "include_deleted": True}))["deleted_at"] is not None


async def test_daily_logs_are_counted_and_summed(procore: Procore) -> None:
    project = f"/rest/v1.0/projects/{procore.project_id}"
    for day, workers, hours in (("2026-06-01", 3, 8), ("2026-06-02", 2, 7.5)):
        log = {"date": day, "num_workers": workers, "num_hours": hours}
        made = await procore.post(f"{project}/manpower_logs", json={"manpower_log": log})
        assert float(made["man_hours"]) == workers * hours
    for path in (f"{project}/daily_logs/count", f"/rest/v1.1/projects/{procore.project_id}/daily_logs/counts"):
        for params, count in (
            ({"log_date": "2026-06-01"}, 1),
            ({"start_date": "2026-06-01", "end_date": "2026-06-02"}, 2),
            ({"log_date": "2031-06-01"}, 0),
        ):
            counts = {row["module_name"]: row["count"] for row in await procore.get(path, params=params)}
            assert counts["manpower_logs"] == count
    totals, dates = f"{project}/manpower_logs/daily_totals", {"start_date": "2026-06-01", "end_date": "2026-06-02"}
    assert await procore.get(totals, params=dates) == {"total_workers": 5, "total_man_hours": 39.0}
    none = await procore.get(totals, params={**dates, "filters": {"created_by_id": [7]}})
    assert none == {"total_workers": 0, "total_man_hours": 0.0}
    with pytest.raises(NotFoundError):
        await procore.get("/rest/v1.0/projects/5/manpower_logs/daily_totals", params=dates)


async def test_open_items_are_those_of_the_tools(procore: Procore, sandbox: Sandbox) -> None:
    scope = {"project_id": procore.project_id}
    before = await procore.get("/rest/v1.0/open_items/all", params={**scope, "tool_name": "RFI"})
    assert before["count"] == len(await procore.rfis.list().all())
    fields = {"subject": "a", "question": {"body": "b"}, "rfi_manager_id": sandbox.seed_data.people[1].id}
    made = await procore.rfis.create(rfi={**fields, "due_date": "2031-01-01"})
    after = await procore.get("/rest/v1.0/open_items/all", params={**scope, "tool_name": "RFI"})
    changes = {name: after[name] - before[name] for name in ("count", "open_count", "upcoming_count", "overdue_count")}
    assert changes == {"count": 1, "open_count": 1, "upcoming_count": 1, "overdue_count": 0}
    assert after["last_activity"] == made.updated_at.date().isoformat()
    everything = await procore.get("/rest/v1.0/open_items/all", params=scope)
    parts = [
        (await procore.get("/rest/v1.0/open_items/all", params={**scope, "tool_name": name}))["count"]
        for name in ("RFI", "Submittals", "Punchlist Item")
    ]
    assert everything["count"] == sum(parts)
    assert (await procore.get("/rest/v1.0/open_items/mine", params=scope))["count"] < everything["count"]
    with pytest.raises(NotFoundError):
        await procore.get("/rest/v1.0/open_items/all", params={"project_id": 5})


async def test_totals_of_budget_snapshots_are_those_of_their_list(procore: Procore, sandbox: Sandbox) -> None:
    found = sandbox.ids_for("budget.budget_project_status_snapshots.list_for_company")
    path = f"/rest/v2.0/companies/{procore.company_id}/budget_views/{found['budget_view_id']}/project_status_snapshots"
    rows = await procore.get(path)
    for filters in ({}, {"approval_status": "approved"}, {"project_id": rows[0]["project"]["id"]}):
        rows = await procore.get(path, params={"filters": filters})
        columns = {column["budget_column_id"] for row in rows for column in row["column_totals"]}
        summary = await procore.get(f"{path}/summary", params={"filters": filters})
        assert {column["budget_column_id"] for column in summary["grand_total"]} == columns
        total = sum(column["total"] for row in rows for column in row["column_totals"])
        assert sum(column["total"] for column in summary["grand_total"]) == pytest.approx(total)


async def test_inspections_in_groups(procore: Procore) -> None:
    path = f"/rest/v1.0/projects/{procore.project_id}/checklist/lists"
    inspections = await procore.get(path)
    for group, field in (("status", "status"), ("location", "location"), ("template", "list_template_name")):
        groups = await procore.get(f"{path}/grouped_index", params={"group_by": group})
        assert sorted(ids(row for group in groups for row in group["data"])) == sorted(ids(inspections))
        for row in groups:
            shown = [item[field]["name"] if isinstance(item[field], dict) else item[field] for item in row["data"]]
            assert set(shown) == {row["header"]["name"]}


async def test_a_daily_log_header_for_each_day(procore: Procore) -> None:
    path = f"/rest/v1.0/projects/{procore.project_id}/daily_log_headers"
    first, second = [await procore.get(path, params={"log_date": day}) for day in ("2026-06-01", "2026-06-02")]
    assert (first["log_date"], second["log_date"]) == ("2026-06-01", "2026-06-02")
    assert first["id"] != second["id"]
    assert await procore.get(path, params={"log_date": "06/01/2026"}) == first
    header = {"completed": not first["completed"], "distributed": True}
    await procore.patch(path, json={"daily_log_header": header})
    assert (await procore.get(path))["distributed"] is True
    assert [await procore.get(path, params={"log_date": day}) for day in ("2026-06-01", "2026-06-02")] == [
        first,
        second,
    ]


async def test_documents_without_files_or_folders(procore: Procore) -> None:
    scope = {"project_id": procore.project_id}
    root = await procore.get("/rest/v1.0/folders", params=scope)
    assert "Contracts" in [folder["name"] for folder in root["folders"]]
    assert "A-101.pdf" in [file["name"] for file in root["files"]]
    folder = next(folder for folder in root["folders"] if folder["name"] == "Contracts")
    path = f"/rest/v1.0/folders/{folder['id']}"
    shown = await procore.get(path, params=scope)
    assert [[row["name"] for row in shown[name]] for name in ("folders", "files")] == [["Permits"], ["Agreement.pdf"]]
    for name in ("folders", "files"):
        assert (await procore.get(path, params={**scope, f"exclude_{name}": True})) == {**shown, name: []}
    file = f"/rest/v1.0/files/{shown['files'][0]['id']}"
    versions = (await procore.get(file, params=scope))["file_versions"]
    latest = (await procore.get(file, params={**scope, "show_latest_version_only": True}))["file_versions"]
    assert (len(versions), latest) == (2, versions[-1:])


async def test_custom_fields_by_label_and_field_set(procore: Procore, sandbox: Sandbox) -> None:
    path = "/rest/v1.0/custom_field_definitions"

    async def labels(**params: Any) -> list[str]:
        rows = await procore.get(path, params={"company_id": procore.company_id, "per_page": 100, **params})
        return [row["label"] for row in rows]

    everything = await labels()
    assert await labels(sort="-label") == sorted(everything, reverse=True)
    assert await labels(scope={"type": "ConfigurableFieldSet::PunchItem"}) == ["Effort Estimate"]
    assert await labels(scope={"generic_tool_id": 7}) == []
    found = sandbox.ids_for("custom_configurable_tools.custom_fields.list_custom_field_lov_entries")
    entries = f"{path}/{found['custom_field_definition_id']}/custom_field_lov_entries"
    for filters, names in (
        ({"start_with": "stru"}, ["Structural"]),
        ({"label_with": "ctural"}, ["Architectural", "Structural"]),
        ({"active": False}, []),
    ):
        assert [row["label"] for row in await procore.get(entries, params={"filters": filters})] == names


async def test_dates_as_times_and_names_with_companies(procore: Procore) -> None:
    submittals = f"/rest/v1.1/projects/{procore.project_id}/submittals"
    [row, *_] = await procore.get(submittals)
    shown = await procore.get(
        f"{submittals}/{row['id']}", params={"as_datetimes": True, "display_company_with_name": True}
    )
    assert shown["due_date"] == f"{row['due_date']}T00:00:00Z"
    assert shown["submittal_manager"]["name"] == f"{row['submittal_manager']['name']} (Acme Construction)"


async def test_options_of_filters_for_assigned_projects(procore: Procore, sandbox: Sandbox) -> None:
    user = f"/rest/v1.0/companies/{procore.company_id}/users/{sandbox.seed_data.people[0].id}"
    projects = await procore.get(f"{user}/project_assignments")
    path = f"{user}/project_assignments/filter_options/names"
    for scope, rows in (("company", projects), ("user", [row for row in projects if row["is_assigned"]])):
        options = await procore.get(path, params={"scope": scope})
        assert {option["label"] for option in options} == {row["name"] for row in rows}
    names = [row["name"] for row in await procore.get(f"{user}/project_assignments", params={"sort": "name"})]
    params = {"sort": "name", "direction": "desc"}
    assert [row["name"] for row in await procore.get(f"{user}/project_assignments", params=params)] == sorted(names)[
        ::-1
    ]
