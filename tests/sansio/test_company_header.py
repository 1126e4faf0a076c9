from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import ConfigurationError, MissingCompanyError
from aprocore.sansio.headers import company_header, is_exempt, missing_company
from aprocore.types import RequestLine
from tests.support.cases import cases


@pytest.mark.fault("H28")
@pytest.mark.parametrize("target", ["/rest/v1.0/me", "/rest/v1.0/companies"])
def test_two_calls_are_exempt(target: str) -> None:
    assert is_exempt("GET", target)
    assert is_exempt("GET", f"{target}/")
    assert is_exempt("GET", f"{target}?page=2")


@pytest.mark.fault("H28")
@cases(
    ("method", "target"),
    [
        ("POST", "/rest/v1.0/companies"),
        ("PATCH", "/rest/v1.0/me"),
        ("HEAD", "/rest/v1.0/me"),
        ("GET", "/rest/v1.1/me"),
        ("GET", "/rest/v1.0/Me"),
        ("GET", "/rest/v1.0/men"),
        ("GET", "/rest/v1.0/companies/1"),
        ("GET", "/rest/v1.0/companies/1/me"),
        ("GET", "/rest/v1.0/projects?path=/rest/v1.0/me"),
        ("GET", "/vapid/me"),
        ("GET", "/rest/v1.0/%6de"),
    ],
)
def test_other_calls_are_not_exempt(method: str, target: str) -> None:
    assert not is_exempt(method, target)


@pytest.mark.parametrize("company_id", [4321, "4321", 2**63, "01JDXMPK0M_a-b"])
def test_header_contains_the_company(company_id: int | str) -> None:
    assert company_header(company_id) == ("Procore-Company-Id", str(company_id))


@cases("company_id", ["", " 1", "1\n", "1\r\nX: y", "1,2", "é", "\uff11", "1/2", True, None, 1.0, b"1", [1]])
def test_invalid_id_is_rejected_by_its_option_name(company_id: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^project_id must be a company id, got "):
        company_header(company_id, "project_id")


def test_too_long_number_is_rejected() -> None:
    with pytest.raises(ConfigurationError, match="project_id is a number with more than"):
        company_header(10**5000, "project_id")


@pytest.mark.fault("I20")
@given(st.text())
def test_any_text_is_rejected_or_safe(text: str) -> None:
    try:
        _, value = company_header(text)
    except ConfigurationError:
        return
    assert value == text
    assert value.isascii()
    assert value
    assert all(character.isalnum() or character in "-_" for character in value)


def test_missing_company_error_explains_how_to_set_one() -> None:
    error = missing_company(RequestLine("GET", "/rest/v1.0/projects"))
    assert isinstance(error, MissingCompanyError)
    assert str(error).startswith("GET /rest/v1.0/projects: The call needs a company")
    assert "PROCORE_COMPANY_ID" in str(error)
    assert error.attempts == 0
