"""Next-page links, valid and invalid."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from aprocore import (
    ConfigurationError,
    NotFoundError,
    Pager,
    PaginationLoopError,
    Procore,
    ProcoreError,
    StaticToken,
    UnexpectedLinkError,
)
from aprocore.sandbox import Answer, Sandbox, Truncate
from aprocore.sandbox.data.items import Item
from tests.support.clock import FakeClock
from tests.support.list_server import (
    LIST_PATH,
    collect_ids,
    collect_ids_into,
    items_with_ids,
    list_server,
    page_response,
    queries,
    requested_page,
    session,
    targets,
)
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.transports import until

pytestmark = pytest.mark.anyio

NEXT = f"{LIST_PATH}?filters[x]=a,b;c&page=2"
LINKS: dict[str, list[str]] = {
    "quoted": [f'Link: <{NEXT}>; rel="next"'],
    "unquoted": [f"Link: <{NEXT}>;rel=next"],
    "several_relations": [f'Link: <{NEXT}>; rel="next last"'],
    "order": [f'Link: <{LIST_PATH}?page=9>; rel="last", <{NEXT}>; title="a, <b>; rel=\\"x\\""; rel="next"'],
    "folded": [f'Link: <{LIST_PATH}?page=9>; rel="last",\r\n   <{NEXT}>; rel="next"'],
    "two_headers": [f'Link: <{LIST_PATH}?page=9>; rel="last"', f'Link: <{NEXT}>; rel="next"'],
    "trailing_comma": [f'Link: <{NEXT}>; rel="next",'],
    "relative": ['Link: <?filters[x]=a,b;c&page=2>; rel="next"'],
}


@pytest.mark.fault("P01")
@pytest.mark.parametrize("row", LINKS)
async def test_link_is_followed_in_every_notation(row: str) -> None:
    answers = [page_response(items_with_ids(1), *LINKS[row]), page_response(items_with_ids(2))]
    async with list_server(lambda query: answers.pop(0)) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, params={"sort": "id"})) == [1, 2]
    assert targets(server) == [f"{LIST_PATH}?sort=id&per_page=1000", NEXT]


@pytest.mark.fault("P02")
@pytest.mark.parametrize(
    "headers", [["Link: "], ["Total: 2"], ["Per-Page: 3"], ["Link: ", "Total: 2", "Per-Page: 1000"]]
)
@pytest.mark.parametrize("concurrency", [1, 4])
async def test_list_ends_without_a_link(headers: list[str], concurrency: int) -> None:
    async with list_server(lambda query: page_response(items_with_ids(1, 2), *headers)) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, concurrency=concurrency)) == [1, 2]
    assert len(server.requests) == 1


@pytest.mark.fault("P03")
async def test_next_page_may_be_announced_in_the_body() -> None:
    def answer(query: dict[str, str]) -> bytes:
        number = int(query.get("page", 1))
        return page_response({"data": items_with_ids(number), "has_next_page": number < 3})

    async with list_server(answer) as (server, procore):
        assert await collect_ids(procore.paginate("/rest/v2.0/things")) == [1, 2, 3]
    assert len(server.requests) == 3


@pytest.mark.fault("P04")
@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize(
    "link",
    [
        "{foreign}/rest/v1.0/things?page=2",
        "//{foreign_host}/rest/v1.0/things?page=2",
        "http://user@{host}/rest/v1.0/things?page=2",
        "http://{host}@{foreign_host}/rest/v1.0/things?page=2",
        "http://localhost:{port}/rest/v1.0/things?page=2",
        "https://{host}/rest/v1.0/things?page=2",
        "http://{host}/oauth/revoke?page=2",
    ],
)
@pytest.mark.parametrize("has_total", [True, False])
async def test_link_to_another_origin_is_not_followed(link: str, has_total: bool, concurrency: int) -> None:
    async with raw_server(answering(page_response(items_with_ids(-1)))) as foreign:
        headers = ["Total: 3", "Per-Page: 1"] if has_total else []

        def answer(query: dict[str, str]) -> bytes:
            number = int(query.get("page", 1))
            target = link.format(**hosts).replace("page=2", f"page={number + 1}")
            return page_response(items_with_ids(number), *[f'Link: <{target}>; rel="next"'] * (number < 3), *headers)

        async with list_server(answer) as (server, procore):
            hosts = {"foreign": foreign.origin, "host": server.origin[7:], "foreign_host": foreign.origin[7:]}
            hosts["port"] = server.origin.rpartition(":")[2]
            pages = procore.paginate(LIST_PATH, per_page=1, concurrency=concurrency)
            seen: list[int] = []
            if has_total:
                # The number of the next page and the total are known.
                await collect_ids_into(seen, pages)
                assert seen == [1, 2, 3]
                assert [query.get("page") for query in queries(server)] == [None, "2", "3"]
                return
            with pytest.raises(UnexpectedLinkError, match="not followed") as caught:
                await collect_ids_into(seen, pages)
            assert seen == [1] == [item["id"] for item in await pages]
            assert len(server.requests) == 2
        assert foreign.connections == 0
    assert caught.value.status == 200
    assert "page=2" not in str(caught.value)


@pytest.mark.fault("P04")
@pytest.mark.parametrize(
    "link", ["/rest/../oauth/revoke", "javascript:alert(1)", "http://[/rest/v1.0/things", "https://x.example/a?after=9"]
)
async def test_link_without_a_page_number_is_an_error(link: str) -> None:
    response = page_response(items_with_ids(1), f'Link: <{link}>; rel="next"', "Total: 9", "Per-Page: 1")
    async with list_server(lambda query: response) as (server, procore):
        with pytest.raises(UnexpectedLinkError, match="not followed"):
            await procore.paginate(LIST_PATH, per_page=1).all()
    assert len(server.requests) == 1


@pytest.mark.fault("P04")
@pytest.mark.parametrize("concurrency", [1, 4])
async def test_links_to_a_trusted_origin_are_followed(concurrency: int) -> None:
    everything = items_with_ids(*range(9))

    def answer(query: dict[str, str]) -> bytes:
        number = int(query.get("page", 1))
        # Links lead from one origin to the other and back.
        origin = gateway.origin if number % 2 else server.origin
        following = f'Link: <{origin}{LIST_PATH}?per_page=2&page={number + 1}>; rel="next"'
        return requested_page(everything, query, *[following] * (number < 5))

    async def serve(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await connection.send(answer(queries(server)[-1]))

    async with raw_server(serve) as server, raw_server(serve) as gateway:
        async with session(server, trusted_origins=[f"{gateway.origin}/"]) as procore:
            pages = procore.paginate(LIST_PATH, per_page=2, concurrency=concurrency)
            assert await collect_ids(pages) == list(range(9))
            assert {query["page"] for query in queries(gateway)} >= {"2"}
            assert all(b"Authorization: Bearer an-access-token" in request for request in gateway.requests)
            count = len(gateway.requests)
            # Only the links of lists may lead there.
            with pytest.raises(ConfigurationError, match="must be on the API origin"):
                await procore.get(gateway.origin + LIST_PATH)
            assert len(gateway.requests) == count


@pytest.mark.parametrize(
    "wrong",
    ["https://gateway.example", ["http://gateway.example"], ["https://gateway.example/path"], [1], ["gateway.example"]],
)
def test_invalid_trusted_origins_are_rejected(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="trusted"):
        Procore(StaticToken("an-access-token"), trusted_origins=wrong)


@pytest.mark.parametrize(("byte", "encoded"), [(b"\xe9", "caf%E9"), (b"\xc3\xa9", "caf%C3%A9")])
async def test_byte_of_a_link_that_is_not_ascii_is_sent_encoded(byte: bytes, encoded: str) -> None:
    following = f'Link: <{LIST_PATH}?filters[search]=caf_&page=2>; rel="next"'
    first = page_response(items_with_ids(1), following).replace(b"caf_", b"caf" + byte)
    answers = [first, page_response(items_with_ids(2), 'Link: <?page=1>; rel="first"')]
    async with list_server(lambda query: answers.pop(0)) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH)) == [1, 2]
    assert encoded in targets(server)[1]


@pytest.mark.fault("P05")
@pytest.mark.parametrize("cycle", [1, 2, 3])
async def test_cycle_of_links_is_an_error(cycle: int) -> None:
    def answer(query: dict[str, str]) -> bytes:
        number = int(query.get("page", 0))
        return page_response(items_with_ids(number), f'Link: <{LIST_PATH}?page={(number + 1) % cycle}>; rel="next"')

    seen: list[int] = []
    async with list_server(answer) as (server, procore):
        with pytest.raises(PaginationLoopError, match="a page that was already requested") as caught:
            await collect_ids_into(seen, procore.paginate(f"{LIST_PATH}?page=0", pager=Pager.UNPAGED))
    assert seen == list(range(cycle))
    assert len(server.requests) == cycle
    assert str(caught.value.request) == f"GET {LIST_PATH}"


@pytest.mark.fault("P06")
@pytest.mark.parametrize("concurrency", [1, 3])
async def test_empty_page_does_not_end_the_list(concurrency: int) -> None:
    def answer(query: dict[str, str]) -> bytes:
        number = int(query.get("page", 1))
        following = [f'Link: <{LIST_PATH}?page={number + 1}>; rel="next"'] * (number < 4)
        return page_response(items_with_ids(number) if number in (1, 4) else [], *following)

    async with list_server(answer) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, concurrency=concurrency)) == [1, 4]
    assert len(server.requests) == 4


@pytest.mark.fault("P06")
@pytest.mark.parametrize("concurrency", [1, 3])
@pytest.mark.parametrize("by_link", [True, False])
async def test_server_that_ignores_the_page_number_is_detected(concurrency: int, by_link: bool) -> None:
    def answer(query: dict[str, str]) -> bytes:
        following = f'Link: <{LIST_PATH}?page={int(query.get("page", 1)) + 1}>; rel="next"'
        return page_response(items_with_ids(1, 2), following if by_link else "Total: 4", "Per-Page: 2")

    seen: list[int] = []
    async with list_server(answer) as (server, procore):
        with pytest.raises(PaginationLoopError, match="a page that it already sent before"):
            await collect_ids_into(seen, procore.paginate(LIST_PATH, concurrency=concurrency, per_page=2))
    assert seen == [1, 2]
    assert len(server.requests) == 2


@pytest.mark.fault("P06")
@pytest.mark.parametrize("per_page", [None, 1, 2, 3])
@pytest.mark.parametrize("concurrency", [1, 3])
async def test_unpaginated_list_is_requested_once_more(per_page: int | None, concurrency: int) -> None:
    async with list_server(lambda query: page_response(items_with_ids(1, 2))) as (server, procore):
        pages = procore.paginate(LIST_PATH, per_page=per_page, concurrency=concurrency)
        assert await collect_ids(pages) == [1, 2]
        assert [query.get("page") for query in queries(server)] == [None, "2"]
        assert await collect_ids(procore.paginate(LIST_PATH, pager=Pager.UNPAGED)) == [1, 2]
    assert queries(server)[2:] == [{}]


@pytest.mark.fault("P06")
@pytest.mark.parametrize(
    ("second", "ids"),
    [
        ([1, 2, 3], [1, 2, 3]),
        ([0, 1, 2, 3], [1, 2, 3, 0]),
        ([1, 3, 9, 2], [1, 2, 3, 9]),
        ([1, 3], [1, 2, 3]),
        ([2, 3], [1, 2, 3]),
    ],
)
async def test_unpaginated_list_that_changes_is_returned_once(second: list[int], ids: list[int]) -> None:
    def answer(query: dict[str, str]) -> bytes:
        return page_response(items_with_ids(*(second if "page" in query else [1, 2, 3])))

    async with list_server(answer) as (_, procore):
        assert await collect_ids(procore.paginate(LIST_PATH)) == ids


@pytest.mark.fault("P06")
@pytest.mark.parametrize("items", [["a", "b"], [{"id": 1, "row": 1}, {"id": 1, "row": 2}]])
async def test_items_without_unique_ids_cause_no_endless_iteration(items: list[Any]) -> None:
    def linked(query: dict[str, str]) -> bytes:
        return page_response(items, f'Link: <{LIST_PATH}?page={int(query.get("page", 1)) + 1}>; rel="next"')

    async with list_server(lambda query: page_response(items)) as (server, procore):
        assert await procore.paginate(LIST_PATH, per_page=2).all() == items
    assert len(server.requests) == 2
    async with list_server(linked) as (server, procore):
        with pytest.raises(PaginationLoopError, match="100 consecutive pages have no new items"):
            await procore.paginate(LIST_PATH, per_page=2).all()
    assert len(server.requests) == 101


@pytest.mark.fault("P10")
@pytest.mark.parametrize("total", [0, 1, 3])
async def test_too_small_total_does_not_end_the_list(total: int) -> None:
    def answer(query: dict[str, str]) -> bytes:
        return requested_page(items_with_ids(*range(7)), query).replace(b"Total: 7", b"Total: %d" % total)

    async with list_server(answer) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, per_page=2)) == list(range(7))
    assert len(server.requests) == 4


@pytest.mark.fault("P10")
async def test_per_page_header_without_total() -> None:
    def answer(query: dict[str, str]) -> bytes:
        return requested_page(items_with_ids(*range(5)), query, largest=2).replace(b"Total: 5\r\n", b"")

    async with list_server(answer) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH)) == list(range(5))
    assert len(server.requests) == 3


@pytest.mark.fault("P06")
async def test_endless_list_of_empty_pages_is_an_error() -> None:
    def answer(query: dict[str, str]) -> bytes:
        return page_response([], f'Link: <{LIST_PATH}?page={int(query.get("page", 1)) + 1}>; rel="next"')

    async with list_server(answer) as (server, procore):
        with pytest.raises(PaginationLoopError, match="100 consecutive pages have no new items"):
            await procore.paginate(LIST_PATH).all()
    assert len(server.requests) == 100


@pytest.mark.fault("P08")
@pytest.mark.parametrize("concurrency", [1, 3])
@pytest.mark.parametrize("fault", [Answer(401), Answer(429, {"Retry-After": "1"}), Answer(500), Truncate(3)])
async def test_failed_page_is_retried_alone(sandbox: Sandbox, clock: FakeClock, fault: Any, concurrency: int) -> None:
    project = next(iter(sandbox.seed_data.rfis))
    key = f"projects/{project}/rfis"
    items = {number: Item(number, key, {}, "", "") for number in range(1, 101)}
    sandbox._app.state.store.collection(key).items = items
    path = f"/rest/v1.0/projects/{project}/rfis"
    sandbox.faults.add("GET", path, fault, skip=36)
    async with sandbox.procore(clock=clock) as procore:
        assert await collect_ids(procore.paginate(path, per_page=2, concurrency=concurrency)) == list(items)
    requested_pages = [dict(seen.params).get("page", "1") for seen in sandbox.requests.to("GET", path)]
    assert sorted(requested_pages, key=int) == sorted([*map(str, range(1, 51)), "37"], key=int)


@pytest.mark.fault("P08")
@pytest.mark.parametrize("fault", [http(b"{}", "500 Internal Server Error"), page_response(items_with_ids(3, 4))[:-3]])
@pytest.mark.parametrize("by", [{"json": {"status": "open"}, "method": "POST"}, {}])
async def test_failed_page_of_a_post_list_is_retried_alone(fault: bytes, by: dict[str, Any]) -> None:
    faults = [fault]

    async def serve(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            query = queries(server)[-1]
            if query.get("page") == "2" and faults:
                await connection.send(faults.pop())
                return
            await connection.send(requested_page(items_with_ids(*range(6)), query))

    async with raw_server(serve) as server, session(server) as procore:
        assert await collect_ids(procore.paginate(LIST_PATH, per_page=2, **by)) == list(range(6))
        assert [query.get("page", "1") for query in queries(server)] == ["1", "2", "2", "3"]
        # With idempotent=False the page is not retried.
        faults.append(fault)
        if by:
            with pytest.raises(ProcoreError):
                await procore.paginate(LIST_PATH, per_page=2, idempotent=False, **by).all()


@pytest.mark.fault("P08")
@pytest.mark.parametrize("concurrency", [1, 4])
async def test_items_before_a_failure_are_yielded(concurrency: int) -> None:
    def answer(query: dict[str, str]) -> bytes:
        gone = query.get("page") == "3"
        return http(b"{}", "404 Not Found") if gone else requested_page(items_with_ids(*range(20)), query)

    seen: list[int] = []
    tasks = len(asyncio.all_tasks())
    async with list_server(answer) as (_, procore):
        iterator = aiter(procore.paginate(LIST_PATH, per_page=2, concurrency=concurrency))
        with pytest.raises(NotFoundError):
            await collect_ids_into(seen, iterator)
        with pytest.raises(StopAsyncIteration):
            await anext(iterator)
    assert seen == [0, 1, 2, 3]
    await until(lambda: len(asyncio.all_tasks()) <= tasks)


@pytest.mark.fault("P10")
async def test_servers_page_size_takes_precedence() -> None:
    everything = items_with_ids(*range(250))
    async with list_server(lambda query: requested_page(everything, query)) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, per_page=10_000)) == list(range(250))
        assert await collect_ids(procore.paginate(LIST_PATH, per_page=10_000, concurrency=9)) == list(range(250))
        assert (await procore.paginate(LIST_PATH)).per_page == 100
    assert [query.get("page", "1") for query in queries(server)] == ["1", "2", "3", "1", "2", "3", "1"]


@pytest.mark.fault("P10")
async def test_total_header_without_per_page() -> None:
    def answer(query: dict[str, str]) -> bytes:
        start = 3 * int(query.get("page", 1)) - 3
        return page_response(items_with_ids(*range(start, min(start + 3, 8))), "Total: 8")

    async with list_server(answer) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, concurrency=2)) == list(range(8))
    assert len(server.requests) == 3
