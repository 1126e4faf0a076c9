from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from aprocore.catalogue import Parameter
from aprocore.sandbox.api.filtering import ListFilters, ListRow
from aprocore.sandbox.api.list_queries import BadParameterError, numbered_page
from aprocore.sandbox.api.sorting import sort_keys, sort_rows
from aprocore.sandbox.http.response import Answer
from tests.support.cases import cases

URL = "https://127.0.0.1:1/rest/v1.0/things"
ITEMS = [
    {
        "id": number,
        "kind": "even" if number % 2 == 0 else "odd",
        "good": number > 3,
        "none": None,
        "at": f"2026-01-{number:02d}T12:00:00Z",
    }
    for number in range(1, 8)
]


def listing(items: list[dict[str, Any]], params: list[tuple[str, str]]) -> Answer:
    filters = ListFilters(params, {"filters[at]": Parameter("filters[at]", "query", "datetime")})
    rows = sort_rows(filters.select([ListRow(item) for item in items]), sort_keys(dict(params)))
    return numbered_page([row.shown for row in rows], params, URL)


def ids(query: str) -> list[int]:
    answer = listing(ITEMS, parse_qsl(query, keep_blank_values=True))
    assert answer.status == 200
    return [item["id"] for item in json.loads(answer.body)]


def links(query: str, count: int = 7) -> dict[str, dict[str, str]]:
    answer = listing(ITEMS[:count], parse_qsl(query))
    found = re.findall(r'<(.*?)>; rel="(\w+)"', answer.headers.get("Link", ""))
    assert all(url.startswith(URL + "?") for url, _ in found)
    return {rel: dict(parse_qsl(urlsplit(url).query)) for url, rel in found}


class TestFilters:
    @cases(
        ("query", "expected"),
        [
            ("", [1, 2, 3, 4, 5, 6, 7]),
            ("filters[kind]=even", [2, 4, 6]),
            ("filters[id]=3", [3]),
            ("filters[id][]=3&filters[id][]=5&filters[id][]=99", [3, 5]),
            ("filters[id]=3&filters[id]=5", [3, 5]),
            ("filters[kind]=odd&filters[good]=true", [5, 7]),
            ("filters[good]=false", [1, 2, 3]),
            ("filters[none]=", [1, 2, 3, 4, 5, 6, 7]),
            ("filters[unknown]=1&other[id]=1&filters[id", [1, 2, 3, 4, 5, 6, 7]),
            ("filters[at]=2026-01-02T12:00:00Z...2026-01-04T11:59:59Z", [2, 3]),
            ('filters[at]="2026-01-02T12:00:00Z...2026-01-04T12:00:00Z"', [2, 3, 4]),
            ("filters[at]=2026-01-02...2026-01-04", [2, 3, 4]),
            ("filters[at]=2026-01-02", [2]),
            ("filters[at]=2026-01-02T12:00:00Z", [2]),
            ("filters[at]=2026-01-02T14:00:00%2B02:00...2026-01-03", [2, 3]),
            ("filters[at]=2026-01-02...2026-01-06&filters[kind]=odd", [3, 5]),
            ("search=EVE", [2, 4, 6]),
            ("sort=-id", [7, 6, 5, 4, 3, 2, 1]),
            ("sort=kind,-id", [6, 4, 2, 7, 5, 3, 1]),
            ("sort=unknown", [1, 2, 3, 4, 5, 6, 7]),
            ("sort[attribute]=id&sort[direction]=desc", [7, 6, 5, 4, 3, 2, 1]),
            ("sort[attribute]=id&sort[direction]=asc", [1, 2, 3, 4, 5, 6, 7]),
        ],
    )
    def test_select_and_sort(self, query, expected):
        assert ids(query) == expected

    @pytest.mark.parametrize("value", ["yesterday", "2026-01-01...", "...", "2026-13-01"])
    def test_bad_range(self, value):
        with pytest.raises(BadParameterError, match="at"):
            ids(f"filters[at]={value}")


class TestPages:
    def test_pages_by_number(self):
        assert ids("per_page=3") == [1, 2, 3]
        assert ids("per_page=3&page=3") == [7]
        assert ids("per_page=3&page=4") == []
        assert ids("page=0") == ids("page=-1") == ids("page=") == ids("per_page=0") == [1, 2, 3, 4, 5, 6, 7]

    @pytest.mark.parametrize("query", ["page=x", "per_page=1.5", "page=%D9%A3", "page=" + "9" * 19])
    def test_invalid_numbers(self, query):
        with pytest.raises(BadParameterError, match="page is not a number"):
            ids(query)

    def test_total_and_size(self):
        headers = listing(ITEMS, [("per_page", "3"), ("filters[kind]", "odd")]).headers
        assert (headers["Total"], headers["Per-Page"]) == ("4", "3")
        assert listing(ITEMS, [("per_page", "5000")]).headers["Per-Page"] == "2000"
        assert listing(ITEMS, []).headers["Per-Page"] == "25"

    def test_links(self):
        assert {rel: at["page"] for rel, at in links("per_page=3").items()} == {"last": "3", "next": "2"}
        assert {rel: at["page"] for rel, at in links("per_page=3&page=2").items()} == {
            "first": "1",
            "prev": "1",
            "last": "3",
            "next": "3",
        }
        assert {rel: at["page"] for rel, at in links("per_page=3&page=3").items()} == {"first": "1", "prev": "2"}
        assert {rel: at["page"] for rel, at in links("per_page=3&page=9").items()} == {"first": "1", "prev": "3"}
        assert links("per_page=7") == links("", 0) == {}

    def test_links_keep_the_rest_of_the_query(self):
        assert links("filters[kind]=odd&page=1&per_page=2")["next"] == {
            "filters[kind]": "odd",
            "page": "2",
            "per_page": "2",
        }
