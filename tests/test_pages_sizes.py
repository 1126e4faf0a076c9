"""Page sizes: pages that are too long for the server, a gateway or the client are requested again, shorter."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aprocore import BadRequestError, Pager, ProtocolError, ResponseError, ServerError
from aprocore.net.aiohttp import direct_transport
from tests.support.list_server import (
    LIST_PATH,
    collect_ids,
    items_with_ids,
    list_server,
    page_response,
    queries,
    requested_page,
)
from tests.support.raw_server import http

pytestmark = pytest.mark.anyio

GATEWAY_TIMEOUT = http(b"<html>Gateway Timeout</html>", "504 Gateway Timeout")


def refusing_server(longest: int, refusal: bytes, count: int = 1_200) -> Any:
    """Return a responder that refuses pages with more than ``longest`` items."""
    everything = items_with_ids(*range(count))

    def answer(query: dict[str, str]) -> bytes:
        too_long = int(query["per_page"]) > longest
        return refusal if too_long else requested_page(everything, query, largest=10_000)

    return answer


REFUSALS = {
    "413": http(b"", "413 Payload Too Large"),
    "504": GATEWAY_TIMEOUT,
    "400": http(b'{"errors": "per_page must be less than or equal to 300"}', "400 Bad Request"),
    "422": http(b'{"errors": {"per_page": ["is too large"]}}', "422 Unprocessable Entity"),
}


@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("refusal", REFUSALS)
async def test_default_page_size_is_halved_until_the_server_accepts_it(refusal: str, concurrency: int) -> None:
    async with list_server(refusing_server(300, REFUSALS[refusal])) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, concurrency=concurrency)) == list(range(1_200))
        assert [query["per_page"] for query in queries(server)] == ["1000", "500", *["250"] * 5]
        # The endpoint's page size is remembered, also by views and for other ids.
        server.requests.clear()
        view = procore.with_scope(project_id=7)
        assert len(await view.paginate(LIST_PATH, concurrency=concurrency).all()) == 1_200
        assert {query["per_page"] for query in queries(server)} == {"250"}


async def test_page_size_is_remembered_for_an_endpoint_and_not_for_others() -> None:
    async with list_server(refusing_server(300, REFUSALS["413"], 9)) as (server, procore):
        for path in ("/rest/v1.0/projects/1/rfis", "/rest/v1.0/projects/2/rfis", "/rest/v1.1/projects/2/rfis"):
            await procore.paginate(path).all()
    assert [query["per_page"] for query in queries(server)] == ["1000", "500", "250", "250", "1000", "500", "250"]


@pytest.mark.parametrize("concurrency", [1, 4])
async def test_page_over_the_size_bound_is_requested_again_shorter(
    concurrency: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = [{"id": number, "text": "x" * 400} for number in range(1_200)]

    def answer(query: dict[str, str]) -> bytes:
        return requested_page(everything, query, largest=10_000)

    monkeypatch.setattr(direct_transport, "MAX_BODY", 300_000)
    async with list_server(answer) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, concurrency=concurrency)) == list(range(1_200))
        with pytest.raises(ProtocolError, match="per_page") as caught:
            await procore.paginate(LIST_PATH, per_page=1_000).all()
        with pytest.raises(ProtocolError, match="per_page"):
            await procore.get(LIST_PATH, params={"per_page": 1_000})
    assert caught.value.max_bytes is not None
    assert [query["per_page"] for query in queries(server)] == ["1000", *["500"] * 3, "1000", "1000"]


@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("style", ["total", "link", "none"])
async def test_later_page_that_is_too_long_loses_and_doubles_nothing(style: str, concurrency: int) -> None:
    # Pages are capped at 25 items, and the third is too long: 12 items each, from the 51st on.
    def answer(query: dict[str, str]) -> bytes:
        size, number = min(25, int(query["per_page"])), int(query.get("page", 1))
        if number == 3 and size == 25:
            return GATEWAY_TIMEOUT
        start = size * (number - 1)
        items = items_with_ids(*range(start, min(start + size, 80)))
        headers = ["Total: 80", f"Per-Page: {size}"] if style == "total" else []
        if style == "link" and start + size < 80:
            headers.append(f'Link: <{LIST_PATH}?per_page={size}&page={number + 1}>; rel="next"')
        return page_response(items, *headers)

    async with list_server(answer) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, concurrency=concurrency)) == list(range(80))
    sizes = [query["per_page"] for query in queries(server)]
    assert sizes.count("12") >= 3


@pytest.mark.parametrize("refusal", REFUSALS)
async def test_page_size_of_the_caller_is_not_changed(refusal: str) -> None:
    async with list_server(refusing_server(300, REFUSALS[refusal])) as (server, procore):
        for options in ({"per_page": 1_000}, {"params": {"per_page": 1_000}}):
            with pytest.raises(ResponseError):
                await procore.paginate(LIST_PATH, **options).all()
    assert {query["per_page"] for query in queries(server)} == {"1000"}
    assert len(server.requests) == (8 if refusal == "504" else 2)


@pytest.mark.parametrize("refusal", REFUSALS)
async def test_shortening_ends(refusal: str) -> None:
    async with list_server(refusing_server(0, REFUSALS[refusal])) as (server, procore):
        with pytest.raises(ResponseError):
            await procore.paginate(LIST_PATH).all()
    sizes = [query["per_page"] for query in queries(server)]
    # A 504 may be an outage: the last size is retried as any call is.
    halved = ["1000", "500", "250", "125", "62"]
    assert sizes == ([*halved, "62", "62", "62"] if refusal == "504" else [*halved, "31", "15", "7", "3", "1"])


async def test_other_errors_do_not_change_the_page_size() -> None:
    async with list_server(lambda query: http(b"{}", "500 Internal Server Error")) as (server, procore):
        with pytest.raises(ServerError):
            await procore.paginate(LIST_PATH).all()
    assert {query["per_page"] for query in queries(server)} == {"1000"}
    async with list_server(lambda query: http(b'{"errors": "status"}', "400 Bad Request")) as (server, procore):
        with pytest.raises(BadRequestError):
            await procore.paginate(LIST_PATH).all()
    assert len(server.requests) == 1


async def test_key_based_list_is_continued_after_the_same_key() -> None:
    def answer(query: dict[str, str]) -> bytes:
        start, size = int(query.get("page_start", 0)) + 1, int(query["page_size"])
        if start > 100 and size > 30:
            return REFUSALS["413"]
        return page_response(items_with_ids(*range(start, min(start + size, 150))))

    async with list_server(answer) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, pager=Pager.AFTER_LAST)) == list(range(1, 150))
    assert queries(server)[1:4] == [
        {"page_size": "100", "page_start": "100"},
        {"page_size": "50", "page_start": "100"},
        {"page_size": "25", "page_start": "100"},
    ]


async def test_search_by_post_is_reduced_as_well() -> None:
    async with list_server(refusing_server(300, REFUSALS["504"], 9)) as (server, procore):
        pages = procore.paginate(LIST_PATH, method="POST", json={"status": "open"})
        assert await collect_ids(pages) == list(range(9))
    assert len(server.requests) == 3
    assert all(json.loads(request.partition(b"\r\n\r\n")[2]) == {"status": "open"} for request in server.requests)
