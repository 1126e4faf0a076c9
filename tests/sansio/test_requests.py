from __future__ import annotations

import itertools
from typing import Any

import pytest

from aprocore import ConfigurationError
from aprocore.sansio import requests
from aprocore.sansio.requests import build_request, check_method
from tests.support.cases import cases

ORIGIN, OTHER = "https://api.procore.com", "https://sandbox.procore.com"
PATH = "/rest/v1.0/x"


def headers_of(company_id: Any = 1, **options: Any) -> dict[str, str]:
    return dict(build_request("GET", ORIGIN, PATH, company_id, **options).headers)


class TestHeaders:
    def test_plain_calls_share_their_two_headers(self) -> None:
        assert headers_of() == {"Procore-Company-Id": "1", "Accept": "application/json"}
        first, second = (build_request("GET", ORIGIN, PATH, 1) for _ in range(2))
        assert first.headers is second.headers

    def test_header_is_omitted_without_a_company(self) -> None:
        assert headers_of(None) == {"Accept": "application/json"}
        assert headers_of(None, headers={"X-A": "b"}) == {"X-A": "b", "Accept": "application/json"}

    @cases("order", [*itertools.permutations([1, True, "1", 1.0])], ids=repr)
    def test_cache_distinguishes_equal_company_ids_of_different_types(self, order: tuple[Any, ...]) -> None:
        requests._cached_headers.cache_clear()
        for value in order:
            if type(value) in (int, str):
                assert headers_of(value)["Procore-Company-Id"] == "1"
            else:
                with pytest.raises(ConfigurationError):
                    headers_of(value)

    @pytest.mark.parametrize("company_id", [True, 1.0, [1], {}, b"1", "", "a\r\nb"])
    def test_invalid_company_id_is_rejected_with_any_options(self, company_id: Any) -> None:
        headers_of(1)
        for options in ({}, {"headers": {"X-A": "b"}}, {"json": {}}, {"streamed": True}):
            with pytest.raises(ConfigurationError):
                headers_of(company_id, **options)

    def test_headers_of_the_caller_replace_default_headers(self) -> None:
        request = build_request("POST", ORIGIN, PATH, 1, json={}, headers={"ACCEPT": "text/csv", "content-type": "a/b"})
        assert request.headers == (("Procore-Company-Id", "1"), ("ACCEPT", "text/csv"), ("content-type", "a/b"))

    def test_streamed_response_is_requested_without_compression(self) -> None:
        assert headers_of(streamed=True)["Accept-Encoding"] == "identity"
        assert headers_of(streamed=True)["Accept"] == "*/*"


class TestTargets:
    def test_url_accepted_for_one_origin_is_rejected_for_another(self) -> None:
        for _ in range(2):
            assert build_request("GET", ORIGIN, f"{ORIGIN}{PATH}", 1).target == PATH
            with pytest.raises(ConfigurationError, match="must be on the API origin"):
                build_request("GET", OTHER, f"{ORIGIN}{PATH}", 1)

    def test_path_is_sent_to_the_origin_of_the_call(self) -> None:
        assert [build_request("GET", origin, PATH, 1).origin for origin in (ORIGIN, OTHER, ORIGIN)] == [
            ORIGIN,
            OTHER,
            ORIGIN,
        ]

    def test_origin_with_the_same_prefix_is_rejected(self) -> None:
        for url in (f"{ORIGIN}.evil.example{PATH}", f"{ORIGIN}:444{PATH}", f"{ORIGIN}@evil.example{PATH}"):
            with pytest.raises(ConfigurationError):
                build_request("GET", ORIGIN, url, 1)

    @cases("order", [*itertools.permutations([{"a": 1}, {"a": True}, {"a": "1"}, {"a": 1.0}])])
    def test_cache_distinguishes_equal_parameters_of_different_types(self, order: tuple[dict[str, Any], ...]) -> None:
        for params in order:
            encoded = {int: "1", bool: "true", str: "1", float: "1.0"}[type(params["a"])]
            assert build_request("GET", ORIGIN, PATH, 1, params).target == f"{PATH}?a={encoded}"

    def test_parameters_do_not_leak_into_the_next_call(self) -> None:
        assert build_request("GET", ORIGIN, f"{PATH}?a=1", 1, {"b": 2}).target == f"{PATH}?a=1&b=2"
        assert build_request("GET", ORIGIN, f"{PATH}?a=1", 1).target == f"{PATH}?a=1"
        assert build_request("GET", ORIGIN, PATH, 1).target == PATH


class TestMethods:
    @cases("method", ["GET", "get", "Patch", "delete", "HEAD", "OPTIONS", "PUT", "post"])
    def test_method_is_case_insensitive(self, method: str) -> None:
        assert check_method(method) == method.upper()

    @cases("method", ["", "TRACE", "CONNECT", "GET ", " GET", "GE\nT", "ge\u017f", None, 5, ["GET"], b"GET"])
    def test_other_methods_are_rejected(self, method: Any) -> None:
        with pytest.raises(ConfigurationError):
            check_method(method)
