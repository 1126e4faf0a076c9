"""Health report: the value, and the counts of a session's traffic."""

from __future__ import annotations

import pytest

from aprocore.sansio.health import Health, traffic_health
from aprocore.sansio.traffic import Traffic
from tests.support.cases import cases

RFIS = "/rest/v1.0/projects/{}/rfis"


class TestReport:
    def test_sums(self) -> None:
        one = Health(3, {"not_found": {"GET /a": 1, "GET /b": 2}})
        two = Health(1, {"not_found": {"GET /a": 1}, "deprecated": {"GET /b": 1}})
        assert one + two == Health(4, {"deprecated": {"GET /b": 1}, "not_found": {"GET /a": 2, "GET /b": 2}})

    def test_for_people(self) -> None:
        paths = {"GET /a": 1, "GET /b": 20, "GET /c": 1, "GET /d": 1, "others": 1000}
        health = Health(2000, {"not_found": paths, "deprecated": {"GET /b": 1}})
        assert list(health.lines()) == [
            "2,000 calls, of which Procore would criticise:",
            "  deprecated          1    0.1%  GET /b",
            "  404, not there  1,023   51.1%  GET /b, GET /a, GET /c, …",
        ]
        assert next(Health(1, {"not_found": {"GET /a": 1}}).lines()).startswith("1 call, ")

    def test_for_programs(self) -> None:
        facts = Health(4, {"not_found": {"GET /a": 1}}).as_dict()
        assert facts["calls"] == 4
        assert facts["not_found"] == {"count": 1, "rate": 0.25, "examples": ["GET /a"]}
        assert facts["rate_limited"] == {"count": 0, "rate": 0.0, "examples": []}


class TestTraffic:
    def test_sends_of_an_operation_are_counted_together(self) -> None:
        traffic = Traffic()
        for project in (1, 2, 2):
            counts = traffic.of("GET", f"{RFIS.format(project)}?page=2", True)
            counts.answered += 1
        assert counts.answered == 3
        assert traffic_health(traffic) == Health(3)

    @cases(
        ("method", "path", "has_company", "kind", "name"),
        [
            ("GET", "/rest/v1.0/projects", False, "missing_company", "GET /rest/v1.0/projects"),
            ("GET", "/rest/v1.0/gadgets/12", True, "undocumented", "GET /rest/v1.0/gadgets/{…}"),
            (
                "GET",
                "/rest/v1.0/bim_models/7/change_history",
                True,
                "deprecated",
                "GET /rest/v1.0/bim_models/{id}/change_history",
            ),
        ],
    )
    def test_problem_of_every_call(self, method: str, path: str, has_company: bool, kind: str, name: str) -> None:
        traffic = Traffic()
        traffic.of(method, path, has_company).answered += 2
        assert traffic_health(traffic) == Health(2, {kind: {name: 2}})

    @cases(("status", "kind"), [(401, "unauthorized"), (403, "forbidden"), (404, "not_found"), (429, "rate_limited")])
    def test_error_status(self, status: int, kind: str) -> None:
        traffic = Traffic()
        counts = traffic.of("GET", RFIS.format(1), True)
        counts.answered += 2
        counts.record_status(status)
        counts.record_status(500)
        assert traffic_health(traffic) == Health(2, {kind: {"GET /rest/v1.0/projects/{project_id}/rfis": 1}})

    def test_unanswered_operations_are_not_reported(self) -> None:
        traffic = Traffic()
        traffic.of("GET", "/rest/v1.0/gadgets/12", False)
        assert traffic_health(traffic) == Health()

    def test_file_and_object_of_one_id_are_two_operations(self) -> None:
        traffic = Traffic()
        assert traffic.of("GET", f"{RFIS.format(1)}/7.pdf", True) is not traffic.of("GET", f"{RFIS.format(1)}/7", True)

    def test_number_of_operations_is_limited(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("aprocore.sansio.traffic.MAX_OPERATIONS", 2)
        traffic = Traffic()
        for name in ("a", "b", "c", "d", "a"):
            counts = traffic.of("GET", f"/rest/v1.0/{name}", True)
            counts.answered += 1
            counts.record_status(404)
        health = traffic_health(traffic)
        assert health.calls == 5
        assert health.found == {
            "undocumented": {"GET /rest/v1.0/a": 2, "GET /rest/v1.0/b": 1},
            "not_found": {"GET /rest/v1.0/a": 2, "GET /rest/v1.0/b": 1, "others": 2},
        }
