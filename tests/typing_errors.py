"""Mistakes that mypy and pyright must report, checked by ``python -m tests.check_typing_errors``; never executed.

A comment ``error:`` has a part of the message of both checkers, ``mypy:`` or ``pyright:`` of that one. A line without
such a comment has no error.
"""

from __future__ import annotations

from typing import Any

from aprocore import Procore
from aprocore.rest.rfis import RfiCreateInput, RfiFilters, RfiInput


async def wrong_filters(procore: Procore) -> None:
    procore.rfis.list(project_id=1, filters={"staus": "open"})  # error: "staus"
    procore.rfis.list(filters={"status": "open", "search_text": "x"})  # error: "search_text"
    procore.rfis.list(filters={"status": "opened"})  # error: "Literal['opened']"
    procore.rfis.list(filters={"status": ["open", "opened"]})  # error: "Literal['opened']"
    procore.rfis.list(sort={"atribute": "number"})  # error: "atribute"
    procore.submittals.list(filters={"statuss": 1})  # error: "statuss"
    procore.rfis.list(filters="open")  # error: "RfiFilters"
    own: RfiFilters = {"staus": "closed"}  # error: "staus"
    procore.rfis.list(filters=own)


async def filters_in_a_variable(procore: Procore, search: str) -> None:
    own: RfiFilters = {"status": "closed"}
    own["assigned_id"] = [1, 2]
    if search:
        own["nummer"] = 7  # error: "nummer"
    procore.rfis.list(filters=own)
    procore.rfis.list(filters=RfiFilters(status="open"))
    procore.rfis.list(filters=RfiFilters(staus="open"))  # mypy: "staus"  # pyright: No overloads
    # The type of a dict without an annotation has no keys that could be checked.
    unknown = {"status": "open"}
    procore.rfis.list(filters=unknown)  # error: "dict[str, str]"
    procore.rfis.list(params={"filters": unknown})


async def undocumented_filters(procore: Procore, own: dict[str, Any]) -> None:
    procore.rfis.list(filters={"status": "open"}, params={"filters": {"search_text": "x"}})
    procore.rfis.list(filters={"status": "open"}, params={"filters": own})
    procore.rfis.list(params={"filters[search_text]": "x"})


async def views(procore: Procore) -> None:
    orders = procore.commitments.commitment_change_orders
    order = await orders.get(id=1)
    print(order.change_events)  # error: "change_events"
    print((await orders.get(id=1, view="extended")).change_events)
    await orders.get(id=1, view="compact")  # mypy: No overload variant  # pyright: Literal['compact']
    orders.list(filters={"batch": 1})  # mypy: Literal['batch']  # pyright: "batch"
    orders.list(filters={"batch": 1}, view="extended")  # mypy: Literal['batch']  # pyright: "batch"
    orders.list(filters={"status": 1}, view="default")  # mypy: Literal['status']  # pyright: Literal['draft']
    orders.list(filters={"batch_id": 1, "vendor": 1}, per_page=10)  # error: Literal['vendor']
    async for user_id in procore.directory.company_users.list_for_company(view="ids_only"):
        print(user_id.name)  # error: "name"


async def bodies_with_custom_fields(procore: Procore, own: dict[str, Any]) -> None:
    rfis = procore.rfis
    await rfis.create(rfi={})  # error: RequiredFields[Literal['subject', 'rfi_manager_id', 'question']]
    await rfis.create(rfi={"subject": "Door", "rfi_manager_id": 1})  # error: 'question'
    await rfis.create(project_id=1, rfi={"reference": "A-1"})  # error: RequiredFields
    await rfis.create(rfi={"subject": "Door", "rfi_manager_id": 1, "question": {"body": "?"}})
    await rfis.create(rfi={"subject": "Door", "rfi_manager_id": 1, "question": {"body": "?"}, "custom_field_7": 1})
    await rfis.create(rfi=own)
    complete: RfiCreateInput = {"subject": "Door", "rfi_manager_id": 1, "question": {"body": "?"}}
    complete["reference"] = "A-1"
    await rfis.create(rfi=complete)
    lacking: RfiCreateInput = {"subject": "Door", "question": {"body": "?"}}  # error: "rfi_manager_id"
    without_text: RfiCreateInput = {**complete, "question": {}}  # error: "body"
    print(lacking, without_text)
    await rfis.update(id=1, rfi={})
    await rfis.update(id=1, rfi={"reference": None, "custom_field_7": 1})
    partial: RfiInput = {"subject": "Door"}
    await rfis.update(id=1, rfi=partial)
    await rfis.create(rfi=partial)  # error: RequiredFields
    await procore.punch_list.punch_items.update(id=1, punch_item={"status": "closed"})
    await procore.punch_list.punch_items.create(punch_item={"status": "closed"})  # error: Literal['name']
    await procore.portfolio.projects.create(project={"active": True})  # error: Literal['name']


async def bodies(procore: Procore) -> None:
    vendors = procore.directory.company_vendors
    await vendors.create(vendor={})  # error: "name"
    await vendors.create(vendor={"city": "Bonn"})  # error: "name"
    await vendors.create(vendor={"name": None})  # error: None
    await vendors.create(vendor={"name": "Doors & Co", "cty": "Bonn"})  # error: "cty"
    await vendors.create(vendor={"name": "Doors & Co"})
    await vendors.update(id=1, vendor={})
    await vendors.update(id=1, vendor={"city": "Bonn"})
    await vendors.update(id=1, vendor={"cty": "Bonn"})  # error: "cty"
