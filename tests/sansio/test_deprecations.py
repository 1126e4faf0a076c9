from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from aprocore.sansio.deprecations import Announcement, announcement_of, operation_path
from tests.support.cases import cases

SUNSET = "Wed, 30 Jun 2027 23:59:59 GMT"
END = datetime(2027, 6, 30, 23, 59, 59, tzinfo=UTC)
JULY = datetime(2023, 6, 30, 23, 59, 59, tzinfo=UTC)


@cases(
    ("headers", "announcement"),
    [
        ({}, None),
        ({"Deprecation": "false"}, None),
        ({"Deprecation": "?0"}, None),
        ({"Link": '<https://x/a>; rel="sunset"'}, None),
        ({"Deprecation": "@1688169599"}, Announcement(JULY, None)),
        ({"Deprecation": "true"}, Announcement(None, None)),
        ({"Deprecation": "Fri, 30 Jun 2023 23:59:59 GMT"}, Announcement(JULY, None)),
        ({"Deprecation": "@99999999999999"}, Announcement(None, None)),
        ({"Deprecation": "@99999999999"}, Announcement(datetime(5138, 11, 16, 9, 46, 39, tzinfo=UTC), None)),
        ({"Sunset": SUNSET}, Announcement(None, END)),
        ({"Sunset": "soon"}, Announcement(None, None)),
        ({"Sunset": SUNSET, "Deprecation": "false"}, Announcement(None, END)),
        (
            {"Sunset": SUNSET, "Link": '<https://x/a>; rel="sunset", </rest/v2.0/b?token=1>; rel="successor-version"'},
            Announcement(None, END, "/rest/v2.0/b"),
        ),
        ({"Sunset": SUNSET, "Link": '<https://x/a>; rel="deprecation"'}, Announcement(None, END, "https://x/a")),
        ({"Sunset": SUNSET, "Link": '<https://x/a>; rel="next"'}, Announcement(None, END)),
    ],
)
def test_announcement_of_headers(headers: dict[str, str], announcement: Announcement | None) -> None:
    assert announcement_of(headers) == announcement


@cases(
    ("path", "operation"),
    [
        ("/rest/v1.0/projects/12/rfis/34", "/rest/v1.0/projects/{id}/rfis/{id}"),
        ("/rest/v1.1/uploads/8f1c3c1e-6a52-4b47-9d5e-1f6f1f6f1f6f", "/rest/v1.1/uploads/{id}"),
        ("/rest/v2.0/pools/01ARZ3NDEKTSV4RRFFQ69G5FAV/x", "/rest/v2.0/pools/{id}/x"),
        ("/rest/v1.0/me", "/rest/v1.0/me"),
    ],
)
def test_ids_are_not_part_of_an_operation(path: str, operation: str) -> None:
    assert operation_path(path) == operation


@given(st.dictionaries(st.sampled_from(["Deprecation", "Sunset", "Link"]), st.text()))
def test_any_header_is_read(headers: dict[str, str]) -> None:
    announcement_of(headers)
