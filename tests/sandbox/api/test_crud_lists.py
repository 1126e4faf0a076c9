"""Generic lists: filters, sorting and pagination."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.sandbox.api.filtering import filter_items, has_filters, sort_items
from aprocore.sandbox.api.list_queries import BadParameterError
from aprocore.sandbox.api.pagination import LazySequence, paginate

pytestmark = pytest.mark.anyio

ITEMS = [
    {"id": 1, "name": "b", "status": "open", "vendor": {"id": 7}, "created_at": "2026-01-05T10:00:00Z", "tags": ["x"]},
    {"id": 2, "name": "a", "status": "closed", "vendor": None, "created_at": "2026-02-05T10:00Z", "tags": ["y", "x"]},
    {"id": 3, "name": None, "status": "draft", "vendor": {"id": 8}, "created_at": None, "tags": []},
]  # fmt: skip


def ids(*params: tuple[str, str], dates: tuple[str, ...] = ("filters[created_at]",)) -> list[int]:
    return [item["id"] for item in filter_items(ITEMS, params, dates)]


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
    assert ids(("filters[created_at]", "2026-02-05")) == [2]
    assert ids(("search", "A"), ("filters[query]", "CLOS")) == [2]
    with pytest.raises(BadParameterError, match=r"filters\[created_at\] is not a date"):
        ids(("filters[created_at]", "lately"))


def test_sorting() -> None:
    def names(**params: str) -> list[str | None]:
        return [item["name"] for item in sort_items(ITEMS, params)]

    assert names(sort="name") == [None, "a", "b"]
    assert names(sort="-name") == ["b", "a", None]
    assert names(sort="-vendor,id") == [None, "b", "a"]
    assert names(sort="nothing") == ["b", "a", None]
    assert names(**{"sort[attribute]": "name", "sort[direction]": "desc"}) == ["b", "a", None]


def test_log_date_filters() -> None:
    logs = [{"id": day, "date": f"2026-05-0{day}"} for day in (1, 2, 3)]

    def days(*params: tuple[str, str]) -> list[int]:
        assert has_filters(params)
        return [item["id"] for item in filter_items(logs, params)]

    assert days(("log_date", "2026-05-02")) == [2]
    assert days(("start_date", "2026-05-02")) == [2, 3]
    assert days(("start_date", "2026-05-01"), ("end_date", "2026-05-02")) == [1, 2]
    with pytest.raises(BadParameterError):
        days(("log_date", "soon"))


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
