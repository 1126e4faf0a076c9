"""Generic lists: filters, sorting and pagination."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.catalogue import Parameter
from aprocore.sandbox.api.daily_logs import day_of, with_default_day
from aprocore.sandbox.api.filtering import ListFilters, ListRow, belongs_to, deleted_items
from aprocore.sandbox.api.list_queries import BadParameterError
from aprocore.sandbox.api.pagination import LazySequence, paginate
from aprocore.sandbox.api.reduced_views import reduced_view
from aprocore.sandbox.api.sorting import sort_keys, sort_rows
from tests.support.cases import cases

pytestmark = pytest.mark.anyio

ITEMS = [
    {"id": 1, "name": "b", "status": "open", "vendor": {"id": 7}, "created_at": "2026-01-05T10:00:00Z", "tags": ["x"]},
    {"id": 2, "name": "a", "status": "closed", "vendor": None, "created_at": "2026-02-05T10:00Z", "tags": ["y", "x"]},
    {"id": 3, "name": None, "status": "draft", "vendor": {"id": 8}, "created_at": None, "tags": []},
]  # fmt: skip


DOCUMENTED = {
    parameter.name: parameter
    for parameter in (
        Parameter("filters[created_at]", "query", "date"),
        Parameter("filters[trade_id]", "query", "integer[]"),
        Parameter("filters[overdue]", "query", "boolean"),
        Parameter("filters[include_sublocations]", "query", "boolean"),
        Parameter("filters[not_status]", "query", "string[]"),
        Parameter("created_after", "query", "date"),
        Parameter("created_before", "query", "date"),
        Parameter("vendor_id", "query", "integer"),
        Parameter("contract_id", "query", "integer", True),
        Parameter("row_type", "query", "string", False, ("budgeted", "unbudgeted", "all")),
        Parameter("filters[approval]", "query", "string[]", False, ("approved", "all")),
    )
}


def ids(*params: tuple[str, str]) -> list[int]:
    rows = [ListRow(item) for item in ITEMS]
    return [row.shown["id"] for row in ListFilters(params, DOCUMENTED).select(rows)]


def test_filters() -> None:
    assert ids() == ids(("filters[no_such_field]", "1"), ("page", "2")) == [1, 2, 3]
    assert ids(("filters[status]", "open")) == [1]
    assert ids(("filters[status][]", "open"), ("filters[status][]", "draft")) == [1, 3]
    assert ids(("filters[id][]", "2"), ("filters[id][]", "3"), ("filters[status]", "draft")) == [3]
    assert (
        ids(("filters[vendor_id]", "7")) == ids(("filters[vendor]", "7")) == ids(("filters[vendor_ids][]", "7")) == [1]
    )
    assert ids(("filters[tags][]", "x")) == [1, 2]
    assert ids(("filters[created_at]", "2026-01-01...2026-01-31")) == [1]
    assert ids(("filters[created_at]", "2026-02-05")) == ids(("filters[created_at]", "02/05/2026")) == [2]
    assert ids(("search", "A"), ("filters[query]", "CLOS")) == [2]
    with pytest.raises(BadParameterError, match=r"filters\[created_at\] is not a date"):
        ids(("filters[created_at]", "lately"))


def test_filters_with_operators() -> None:
    assert ids(("filters[created_at][gt]", "2026-01-05")) == [2]
    assert ids(("filters[created_at][gte]", "2026-01-05")) == [1, 2]
    assert ids(("filters[created_at][lt]", "2026-01-31")) == [1]
    assert ids(("filters[status][not]", "open")) == ids(("filters[not_status][]", "open")) == [2, 3]
    assert ids(("created_after", "2026-02-01")) == [2]
    assert ids(("created_before", "2026-02-01")) == [1]
    assert ids(("filters[status]", "open,draft")) == [1, 3]


def test_documented_parameters_select_items_that_have_the_field() -> None:
    assert ids(("filters[trade_id]", "9")) == ids(("filters[overdue]", "true")) == []
    assert ids(("filters[overdue]", "false")) == [1, 2, 3]
    assert ids(("vendor_id", "7")) == [1]
    # An option changes other filters only; the last is not documented.
    assert ids(("filters[include_sublocations]", "true"), ("area_id", "7")) == [1, 2, 3]


def test_all_selects_every_item_where_it_is_a_documented_value() -> None:
    assert ids(("row_type", "all")) == ids(("filters[approval][]", "all")) == [1, 2, 3]
    assert ids(("row_type", "budgeted")) == ids(("filters[status]", "all")) == []


def test_a_stored_field_that_is_not_shown() -> None:
    rows = [ListRow({"id": 1}, {"trade_id": 9}), ListRow({"id": 2}, {})]
    assert ListFilters([("filters[trade_id]", "9")], DOCUMENTED).select(rows) == rows[:1]
    # Seeded items, which have no owner, belong to each one.
    rows = [ListRow({"id": 1}, {"contract_id": 9}), ListRow({"id": 2}, {"contract_id": 8}), ListRow({"id": 3}, {})]
    assert ListFilters([("contract_id", "9")], DOCUMENTED).select(rows) == [rows[0], rows[2]]


@cases(
    ("params", "deleted"),
    [
        ({}, "without"),
        ({"filters[include_deleted]": "with"}, "with"),
        ({"filters[include_deleted]": "only"}, "only"),
        ({"include_deleted": "true"}, "with"),
        ({"include_deleted": "false"}, "without"),
        ({"deleted_only": "true"}, "only"),
        ({"filters[is_deleted]": "false"}, "without"),
        ({"filters[is_in_recycle_bin]": "true"}, "only"),
        ({"view": "recycle_bin"}, "only"),
    ],
)
def test_deleted_items(params: dict[str, str], deleted: str) -> None:
    assert deleted_items(params, recycled=False) == deleted
    assert deleted_items(params, recycled=True) == "only"


def test_sorting() -> None:
    def names(declared: tuple[str, ...] = (), **params: str) -> list[str | None]:
        return [row.shown["name"] for row in sort_rows([ListRow(item) for item in ITEMS], sort_keys(params, declared))]

    assert names(sort="name") == [None, "a", "b"]
    assert names(sort="-name") == names(("name",), sort="-name") == ["b", "a", None]
    assert names(sort="-vendor,id") == [None, "b", "a"]
    assert names(sort="-vendor_id") == names(sort="-vendor_then_id") == [None, "b", "a"]
    assert names(sort="nothing") == names(("name",), sort="id") == names(sort="-,") == ["b", "a", None]
    assert names(**{"sort[attribute]": "name", "sort[direction]": "desc"}) == ["b", "a", None]
    assert names(sort_by="name", sort_order="asc") == [None, "a", "b"]


def test_log_date_filters() -> None:
    logs = [ListRow({"id": day, "date": f"2026-05-0{day}"}) for day in (1, 2, 3)]

    def days(*params: tuple[str, str]) -> list[int]:
        assert ListFilters(params)
        return [row.shown["id"] for row in ListFilters(params).select(logs)]

    assert days(("log_date", "2026-05-02")) == [2]
    assert days(("start_date", "2026-05-02")) == [2, 3]
    assert days(("start_date", "2026-05-01"), ("end_date", "05/02/2026")) == [1, 2]
    with pytest.raises(BadParameterError):
        days(("log_date", "soon"))


def test_the_day_of_a_project() -> None:
    moment = datetime(2026, 5, 4, 3, tzinfo=UTC).timestamp()
    assert day_of("US/Pacific", moment) == "2026-05-03"
    assert day_of(None, moment) == day_of("Nowhere/At all", moment) == day_of("../x", moment) == "2026-05-04"
    names = ("log_date", "start_date", "end_date")
    assert with_default_day([("page", "1")], names, None, moment) == [("page", "1"), ("log_date", "2026-05-04")]
    for params in ([("start_date", "2026-01-01")], [("filters[id][]", "7")]):
        assert with_default_day(params, names, None, moment) == params
    assert with_default_day([], names[1:], None, moment) == []


def test_time_zones_that_the_system_lacks() -> None:
    paths, moment = zoneinfo.TZPATH, datetime(2026, 5, 4, 3, tzinfo=UTC).timestamp()
    try:
        zoneinfo.reset_tzpath([])
        zoneinfo.ZoneInfo.clear_cache()
        assert day_of("US/Pacific", moment) == "2026-05-03"
    finally:
        zoneinfo.reset_tzpath(paths)


@cases(
    ("query", "names"),
    [
        ({}, ["id", "name", "size", "files"]),
        ({"view": "extended"}, ["id", "name", "size", "files"]),
        ({"view": "compact"}, ["id", "name"]),
        ({"serializer_view": "ids_only"}, ["id"]),
    ],
)
def test_reduced_views(query: dict[str, str], names: list[str]) -> None:
    item = {"id": 1, "name": "a", "size": 7, "files": [1]}
    assert list(reduced_view(item, query)) == names
    assert reduced_view(item, {"exclude_files": "true"})["files"] == []
    assert reduced_view({"size": 7}, {"view": "ids"}) == {"size": 7}


@given(
    st.integers(0, 60), st.integers(1, 20), st.sampled_from(["starting_after", "start_after", "after_last", "cursor"])
)
def test_keyset_pages_contain_every_item_once(number: int, size: int, pager: str) -> None:
    import msgspec

    items = [{"id": item_id} for item_id in range(number)]
    which, length = {
        "after_last": ("page_start", "page_size"),
        "cursor": ("cursor", "per_page"),
    }.get(pager, (pager, "limit"))
    collected: list[int] = []
    params = [(length, str(size))]
    for _ in range(number + 1):
        answer = paginate(pager, items, params, "https://api.example/list", v2=True, enveloped=False)
        body = msgspec.json.decode(answer.body)
        page = body["data"] if isinstance(body, dict) else body
        assert len(page) <= size
        collected += [item["id"] for item in page]
        if not page:
            break
        params = [(length, str(size)), (which, str(collected[-1]))]
    assert collected == list(range(number))


def test_lazy_sequence_computes_only_accessed_elements() -> None:
    computed: list[int] = []

    def compute(number: int) -> int:
        computed.append(number)
        return -number

    sequence = LazySequence(range(1000), compute)
    assert (len(sequence), sequence[3], sequence[5:7]) == (1000, -3, [-5, -6])
    assert computed == [3, 5, 6]


async def test_numbered_pages_of_both_versions(sandbox):
    project_id = next(iter(sandbox.seed_data.projects))
    store = sandbox._app.state.crud_handlers.store
    for key in (f"projects/{project_id}/punch_items", f"projects/{project_id}/commitment_contracts"):
        for number in range(130):
            store.create(store.collection(key), {"title": f"No. {number:03}"}, "2026-06-01T00:00:00Z")
    async with sandbox.procore(project_id=project_id) as procore:
        contracts = procore.commitments.commitment_contracts
        seeded = len(await contracts.list().all()) - 130
        assert seeded > 0
        path = f"/rest/v2.0/companies/{sandbox.company_id}/projects/{project_id}/commitment_contracts"
        first = await procore.request("GET", path)
        assert (len(first.value), first.headers["Per-Page"]) == (10, "10")
        assert first.headers["Total"] == str(130 + seeded)
        assert 'rel="next"' in first.headers["Link"]
        capped = await procore.request("GET", path, params={"per_page": 500})
        assert (len(capped.value), capped.headers["Per-Page"]) == (100, "100")
        newest = await contracts.list(filters={"created_at": "2026-05-31...2026-06-02"}).all()
        assert len(newest) == 130
        live = list(store.collection(f"projects/{project_id}/punch_items").live())
        assert len(await procore.punch_list.punch_items.list(per_page=50).all()) == len(live) > 130
        by_id = await contracts.list(filters={"id": [newest[3].id, newest[5].id]}).all()
        assert [item.id for item in by_id] == [newest[3].id, newest[5].id]


async def test_include_deleted_lists_deleted_items(sandbox):
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        events = procore.change_events
        before = await events.list().all()
        await procore.request(
            "DELETE", f"/rest/v1.1/change_events/{before[0].id}", params={"project_id": procore.project_id}
        )
        path = "/rest/v1.1/change_events"

        async def ids_of(**filters: str) -> set[int]:
            response = await procore.request("GET", path, params={"project_id": procore.project_id, "filters": filters})
            return {item["id"] for item in response.value}

        assert before[0].id not in await ids_of()
        assert before[0].id in await ids_of(include_deleted="only")
        assert await ids_of(include_deleted="with") == await ids_of() | await ids_of(include_deleted="only")


def test_normal_views_have_objects_in_short_form_and_no_lists_of_objects() -> None:
    vendor = {"id": 2, "name": "v", "city": "x"}
    item = {"id": 1, "subject": "a", "vendor": vendor, "lines": [{"id": 3}], "tags": ["b"]}
    short = {"id": 1, "subject": "a", "vendor": {"id": 2, "name": "v"}, "tags": ["b"]}
    assert reduced_view(item, {"view": "normal"}) == reduced_view(item, {"serializer_view": "default"}) == short
    assert reduced_view(item, {"view": "extended"}) == item


@cases(
    ("query", "names"),
    [
        ({"include_lines": "false"}, ["id", "job_title"]),
        ({"show_lines": "0", "with_lines": "true"}, ["id", "job_title"]),
        ({"include_lines": "true"}, ["id", "lines", "job_title"]),
        ({"jobTitle": "false"}, ["id", "lines"]),
        ({"id": "false"}, ["id", "lines", "job_title"]),
    ],
)
def test_switches_leave_out_fields(query: dict[str, str], names: list[str]) -> None:
    assert list(reduced_view({"id": 1, "lines": [], "job_title": "Architect"}, query)) == names


def test_a_single_item_belongs_to_the_items_that_a_query_names() -> None:
    shown = {"id": 1, "vendor_id": 7, "trade_id": None, "contract_id": 9}
    for params, belongs in (
        ([("vendor_id", "7")], True),
        ([("vendor_id", "8")], False),
        ([("trade_id", "8")], True),
        ([("other_id", "8")], True),
        ([("contract_id", "8")], True),
    ):
        assert belongs_to(shown, params, {**DOCUMENTED, "trade_id": DOCUMENTED["vendor_id"]}) is belongs


def test_sort_keys_of_an_array() -> None:
    assert sort_keys({"sort[]": "-name"}) == [("name", True)]
