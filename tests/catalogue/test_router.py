from __future__ import annotations

from aprocore.catalogue.router import Router, first
from tests.support.cases import cases


def router(*rows: str) -> Router[str]:
    return Router((*row.split(" "), row.split(" ")[1]) for row in rows)


class TestRouter:
    ROUTER = router(
        "GET /things",
        "POST /things",
        "GET /things/{id}",
        "GET /things/{id}.pdf",
        "PATCH /things/sync",
        "GET /things/{thing_id}/parts/{id}",
        "GET /{kind}/special/parts/{id}",
    )

    @cases(
        ("method", "path", "expected"),
        [
            ("GET", "/things", ("/things", [])),
            ("POST", "/things", ("/things", [])),
            ("GET", "/things/7", ("/things/{id}", ["7"])),
            ("GET", "/things/a%2Fb", ("/things/{id}", ["a/b"])),
            ("GET", "/things/7.pdf", ("/things/{id}.pdf", ["7"])),
            ("GET", "/things/.pdf", ("/things/{id}", [".pdf"])),
            ("PATCH", "/things/sync", ("/things/sync", [])),
            ("GET", "/things/sync", ("/things/{id}", ["sync"])),
            ("GET", "/things/7/parts/8", ("/things/{thing_id}/parts/{id}", ["7", "8"])),
            ("GET", "/things/special/parts/8", ("/things/{thing_id}/parts/{id}", ["special", "8"])),
            ("GET", "/others/special/parts/8", ("/{kind}/special/parts/{id}", ["others", "8"])),
            ("GET", "/others/special", None),
            ("GET", "/things/", ("/things", [])),
            ("GET", "/things//", None),
            ("GET", "/things//parts/8", None),
            ("GET", "", None),
            ("DELETE", "/things", None),
        ],
    )
    def test_finds_the_most_literal_template(self, method, path, expected):
        match = first(self.ROUTER.find(path), method)
        assert (match and (match[0][0], match[1])) == expected
