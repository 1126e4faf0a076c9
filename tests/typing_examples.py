"""Examples of the typed layer for mypy and pyright, which check this file; it is never executed.

Each line that a checker must reject has an ignore comment; if it is accepted, the checker reports an unused comment.
"""
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, assert_type

import aprocore
from aprocore import UNSET, File, Page, Pages, Procore, StreamedResponse, Sync, SyncResult
from aprocore.batch import ProjectItems, Result, resolve
from aprocore.rest.commitments.commitment_change_orders import CommitmentChangeOrder, CommitmentChangeOrderDefault
from aprocore.rest.directory.company_users import CompanyUser
from aprocore.rest.directory.company_vendors import CompanyVendor
from aprocore.rest.observations import ObservationCreateInput
from aprocore.rest.rfis import Rfi, RfiCreateInput, RfiFilters, RfisResource
from aprocore.rest.work_breakdown_structure.cost_codes import CostCode
from aprocore.sandbox import Sandbox
from aprocore.types import Id


async def lists(procore: Procore) -> None:
    rfis = procore.rfis.list(project_id=1, filters={"status": "open"}, per_page=50, concurrency=4)
    assert_type(rfis, Pages[Rfi])
    assert_type(await rfis, Page[Rfi])
    assert_type(await rfis.all(), list[Rfi])
    assert_type(await rfis.first(), Rfi | None)
    async for rfi in rfis:
        assert_type(rfi, Rfi)
        assert_type(rfi.id, Id)
        assert_type(await procore.rfis.get(id=rfi.id), Rfi)
        assert_type(rfi.due_date, date | None)
        assert_type(rfi.status, Literal["open", "closed", "draft", "recycled"] | str | None)
        assert_type(rfi.status == "a status that Procore has added", bool)
        assert_type(rfi.created_at, datetime | None)
        print(rfi.subjekt)  # type: ignore[attr-defined]
    async for page in rfis.by_page():
        assert_type(page, Page[Rfi])
        assert_type(page[0], Rfi)
        assert_type(page.total, int | None)


async def filters(procore: Procore) -> None:
    today, now = date(2026, 3, 1), datetime(2026, 3, 1, tzinfo=UTC)
    procore.rfis.list(filters={"id": [1, "2"], "created_at": (today, today), "updated_at": (now, now)})
    procore.rfis.list(filters={"created_at": now, "status": ["open", "draft"]})
    procore.rfis.list(filters={"staus": "open"})  # type: ignore[typeddict-unknown-key]
    procore.rfis.list(filters={"status": "opened"})  # type: ignore[typeddict-item]
    procore.rfis.list(1)  # type: ignore[call-arg]
    procore.rfis.list(projekt_id=1)  # type: ignore[call-arg]
    own: RfiFilters = {"status": "closed"}
    procore.rfis.list(filters=own)


async def objects(procore: Procore) -> None:
    assert_type(procore.rfis, RfisResource)
    rfi = await procore.rfis.get(id=7, project_id=1, timeout=5, headers={"X-Own": "1"})
    assert_type(rfi, Rfi)
    assert_type(rfi.to_dict(), dict[str, Any])
    assert_type(rfi.custom_fields, Mapping[str, Any] | None)
    match rfi:
        case Rfi(status="open", subject=str() as subject):
            assert_type(subject, str)
    await procore.rfis.get(project_id=1)  # type: ignore[call-arg]
    assert_type(Rfi(id=7).id, Id)
    Rfi(subject="Door")  # type: ignore[call-arg]


async def fields_that_are_never_none(procore: Procore) -> None:
    schedules = procore.scheduling.schedules.list(project_id="1")
    async for schedule in schedules:
        assert_type(schedule.schedule_name, str)
        procore.scheduling.activities.list(project_id="1", schedule_id=schedule.schedule_id)


async def views(procore: Procore, view: Literal["default", "extended"]) -> None:
    orders = procore.commitments.commitment_change_orders
    assert_type(orders.list(project_id=1), Pages[CommitmentChangeOrderDefault])
    assert_type(orders.list(view="default"), Pages[CommitmentChangeOrderDefault])
    extended = orders.list(view="extended")
    assert_type(extended, Pages[CommitmentChangeOrder])
    show_orders(await orders.list(), await extended, [await orders.get(id=1, view=view)])
    print((await orders.get(id=1, view="extended")).change_events)
    print((await orders.get(id=1)).change_events)  # type: ignore[attr-defined]
    orders.list(view="normal")  # type: ignore[call-overload]
    async for user_id in procore.directory.company_users.list_for_company(view="ids_only"):
        assert_type(user_id, Id)
    assert_type(procore.directory.company_users.list_for_company(view="extended"), Pages[CompanyUser])


def show_orders(*pages: Sequence[CommitmentChangeOrderDefault]) -> None:
    print(pages)


async def bodies(procore: Procore) -> None:
    rfi: RfiCreateInput = {"subject": "Door", "question": {"body": "Which?"}, "rfi_manager_id": 7}
    rfi["due_date"], rfi["assignee_id"] = date(2026, 3, 1), None
    assert_type(await procore.rfis.create(rfi=rfi), Rfi)
    task_items = procore.tasks.task_items
    await task_items.update(id=1, task_item={"titel": "Door"})  # type: ignore[typeddict-unknown-key]
    # Keys of custom fields have an id, so these objects take any key.
    created = await procore.rfis.create(rfi={"subject": "Door", "custom_field_7": 1})
    assert_type(created, Rfi)
    await procore.portfolio.projects.update(id=1, project={"custom_field_456": [1, 2]})
    await procore.submittals.create(submittal={"title": "t", "custom_field_456": None})
    await procore.daily_logs.manpower_logs.create(manpower_log={"custom_field_456": "x"})
    own: dict[str, Any] = {"custom_field_456": "x"}
    await procore.rfis.update(id=1, rfi=own)
    await procore.rfis.update(id=1, rfi=None)  # type: ignore[arg-type]
    # Omitted, and set to null.
    await procore.rfis.update(id=1, rfi={"reference": None}, project_id=UNSET, fields={"rfi": {"custom_field_7": 1}})
    await procore.rfis.update(id=1, rfi={}, project_id=None)  # type: ignore[arg-type]


async def files(procore: Procore) -> None:
    pdf = procore.rfis.get_as_pdf(id=7)
    assert_type(pdf, AbstractAsyncContextManager[StreamedResponse])
    async with pdf as response:
        async for chunk in response:
            assert_type(chunk, bytes)
    observation: ObservationCreateInput = {"name": "Gap", "type_id": 1}
    await procore.observations.create(
        project_id=1, observation=observation, attachments=[Path("a.pdf"), File(b"", "b.pdf")]
    )
    async for entry in procore.files.walk():
        await procore.files.download(entry, to=entry.path)
    await procore.documents.project_folders_and_files.create_file(file={"name": "a.pdf", "data": Path("a.pdf")})


async def rows() -> AsyncIterator[dict[str, Any]]:
    yield {"origin_id": "1", "amount": Decimal(1)}


async def syncs(procore: Procore) -> None:
    sync = procore.work_breakdown_structure.cost_codes.sync(rows(), batch_size=500, concurrency=2)
    assert_type(sync, Sync[CostCode])
    assert_type(await sync, SyncResult[CostCode])
    async for batch in sync:
        assert_type(batch.entities, list[CostCode])


async def batches(procore: Procore) -> None:
    async def create(row: dict[str, str]) -> int:
        return len(row)

    async def one(site: Procore) -> list[int]:
        return [len(str(site.project_id))]

    vendors = procore.directory.company_vendors
    async for result in aprocore.batch.run(create, [{"name": "A"}], key=lambda row: row["name"]):
        assert_type(result, Result[dict[str, str], int])
        found = await resolve(result.error or KeyError(), find=lambda: vendors.list(filters={"origin_id": "1"}))
        assert_type(found, CompanyVendor | None)
    assert_type(procore.across_projects(lambda site: site.rfis.list()), ProjectItems[Rfi])
    assert_type(procore.across_projects(one, [1, "2"]), ProjectItems[int])


async def of_a_sandbox(procore: Procore, sandbox: Sandbox) -> None:
    assert_type(await procore.rfis.get(**sandbox.ids_for("rfis.get"), timeout=5), Rfi)


def scoped(procore: Procore) -> RfisResource:
    return procore.with_scope(project_id=1).rfis


def of_a_page(user: CompanyUser) -> Id:
    return user.id
