"""A person's work with commitments, their line items and change orders, seen in every view."""

from __future__ import annotations

from typing import Any

import pytest

from aprocore import NotFoundError, UnprocessableError
from aprocore.sandbox import Sandbox

pytestmark = pytest.mark.anyio


async def test_one_contract_in_all_lists(procore: Any, sandbox: Sandbox) -> None:
    vendor = sandbox.seed_data.vendors[1]
    contracts = procore.commitments.work_order_contracts
    made = await contracts.create(work_order_contract={"title": "Steel", "vendor_id": vendor["id"]})
    assert (made.title, made.vendor.company, made.executed, made.line_items) == ("Steel", vendor["name"], False, [])
    assert (made.description, made.contract_date, made.number) == (None, None, str(len(await contracts.list().all())))
    assert await contracts.get(id=made.id) == made
    listed = await procore.get("/rest/v1.0/commitments", params={"project_id": procore.project_id, "per_page": 100})
    assert made.id in [row["id"] for row in listed]
    newer = await procore.commitments.commitment_contracts.get(commitment_contract_id=made.id, view="extended")
    assert (newer.id, newer.type, newer.title) == (str(made.id), "WorkOrderContract", "Steel")
    assert newer.vendor == {"id": str(vendor["id"]), "name": vendor["name"]}
    with pytest.raises(UnprocessableError, match="vendor_id: must exist"):
        await contracts.create(work_order_contract={"title": "Steel", "vendor_id": 5})


async def test_type_of_a_new_contract(procore: Any, sandbox: Sandbox) -> None:
    vendor_id = sandbox.seed_data.vendors[0]["id"]
    made = await procore.commitments.commitment_contracts.create(
        type="PurchaseOrderContract", title="Bolts", vendor_id=vendor_id
    )
    assert (await procore.commitments.purchase_order_contracts.get(id=made.id)).title == "Bolts"
    with pytest.raises(NotFoundError):
        await procore.commitments.work_order_contracts.get(id=made.id)


async def test_line_items(procore: Any, sandbox: Sandbox) -> None:
    code = sandbox.seed_data.cost_codes[0]
    [contract, *_] = await procore.commitments.work_order_contracts.list().all()
    items = procore.commitments.work_order_contract_line_items
    before = [row.id for row in await items.list(work_order_contract_id=contract.id).all()]
    made = await items.create(
        work_order_contract_id=contract.id,
        line_item={"description": "Piles", "cost_code_id": code["id"], "amount": 12.5},
    )
    assert (made.description, made.cost_code.name, float(made.amount)) == ("Piles", code["name"], 12.5)
    after = [row.id for row in await items.list(work_order_contract_id=contract.id).all()]
    assert after == [*before, made.id]
    shown = await procore.commitments.work_order_contracts.get(id=contract.id)
    assert [row.id for row in shown.line_items] == after
    assert shown.line_items[-1].description == "Piles"


async def test_total_of_a_contract_is_that_of_its_line_items(procore: Any, sandbox: Sandbox) -> None:
    contracts, items = procore.commitments.work_order_contracts, procore.commitments.work_order_contract_line_items
    made = await contracts.create(work_order_contract={"title": "Steel"})
    assert float(made.grand_total) == 0
    code = sandbox.seed_data.cost_codes[0]["id"]
    rows = [
        await items.create(
            work_order_contract_id=made.id, line_item={"description": "Piles", "cost_code_id": code, "amount": amount}
        )
        for amount in (10, 20.5)
    ]
    assert float((await contracts.get(id=made.id)).grand_total) == 30.5
    await items.delete(work_order_contract_id=made.id, id=rows[0].id)
    [listed] = [row for row in await contracts.list().all() if row.id == made.id]
    assert float(listed.grand_total) == 20.5


async def test_documented_values_of_what_was_not_written(procore: Any, sandbox: Sandbox) -> None:
    fields = {"type": "WorkOrderContract", "title": "Steel", "vendor_id": sandbox.seed_data.vendors[0]["id"]}
    contracts = procore.commitments.commitment_contracts
    assert (await contracts.create(**fields)).private is True
    assert (await contracts.create(**fields, private=False)).private is False


async def test_a_required_field_with_a_documented_value(procore: Any) -> None:
    meeting = {"title": "Weekly", "meeting_date": "2026-06-01"}
    made = await procore.post("/rest/v1.0/meetings", json={"project_id": procore.project_id, "meeting": meeting})
    assert (made["title"], made["position"]) == ("Weekly", 1)


async def test_change_order(procore: Any) -> None:
    [contract, *_] = await procore.commitments.work_order_contracts.list().all()
    orders = procore.change_orders.change_order_packages
    made = await orders.create(contract_id=contract.id, change_order={"title": "More steel", "status": "draft"})
    assert (made.title, made.status, made.executed, made.due_date) == ("More steel", "draft", False, None)
    assert await orders.get(id=made.id, contract_id=contract.id) == made
    following = await orders.create(contract_id=contract.id, change_order={"title": "Even more", "status": "draft"})
    assert int(following.number) == int(made.number) + 1
    assert made.id in [row.id for row in await orders.list(contract_id=contract.id).all()]


async def test_status_of_the_schedule_of_values_is_not_the_contracts(procore: Any, sandbox: Sandbox) -> None:
    contracts = procore.commitments.work_order_contracts
    made = await contracts.create(work_order_contract={"title": "Steel", "status": "Approved"})
    status = procore.commitments.work_order_contract_subcontractor_sov_status
    assert (await status.update(work_order_contract_id=made.id, status="under_review")).status == "under_review"
    assert (await contracts.get(id=made.id)).status == "Approved"


async def test_ids_for_a_contracts_line_item_are_those_of_both_versions(procore: Any, sandbox: Sandbox) -> None:
    # The contract is one of several collections that the path names together.
    ids = sandbox.ids_for("commitments.commitment_contract_line_items.delete")
    await procore.commitments.commitment_contract_line_items.delete(
        commitment_contract_id=ids["commitment_contract_id"], id=ids["id"]
    )
    items = await procore.commitments.work_order_contract_line_items.list(
        work_order_contract_id=ids["commitment_contract_id"]
    ).all()
    assert ids["id"] not in [row.id for row in items]
