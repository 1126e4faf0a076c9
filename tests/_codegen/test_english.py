from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore._codegen.english import is_plural, pascal, singular, snake
from tests.support.cases import cases

WORDS = st.from_regex(r"[a-z]+(_[a-z]+){0,3}", fullmatch=True)


@cases(
    ("many", "one"),
    [
        ("rfis", "rfi"),
        ("replies", "reply"),
        ("rfi_statuses", "rfi_status"),
        ("near_misses", "near_miss"),
        ("addresses", "address"),
        ("commitment_change_order_batches", "commitment_change_order_batch"),
        ("tax_codes", "tax_code"),
        ("taxes", "tax"),
        ("people", "person"),
        ("change_histories", "change_history"),
        ("units_of_measure", "unit_of_measure"),
        ("points_of_contact", "point_of_contact"),
        ("unit_of_measure_categories", "unit_of_measure_category"),
        ("distribution_groups_with_ancestors", "distribution_group_with_ancestors"),
        ("wage_overrides", "wage_override"),
    ],
)
def test_singular_of_a_plural(many: str, one: str) -> None:
    assert singular(many) == one
    assert is_plural(many)


@cases(
    "word",
    ["equipment", "status", "business", "gps", "wbs", "analysis", "axis", "pdf"],
)
def test_singular_of_a_singular(word: str) -> None:
    assert singular(word) == word
    assert not is_plural(word)


@given(WORDS)
def test_only_the_end_of_a_word_changes(name: str) -> None:
    assert singular(name).split("_")[0][:1] == name[:1]
    assert len(singular(name).split("_")) == len(name.split("_"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("File Access & Storage", "file_access_and_storage"),
        ("legacy---uploads", "legacy_uploads"),
        ("Custom - Configurable Tools", "custom_configurable_tools"),
        ("earlyPayPrograms", "early_pay_programs"),
        ("job-titles", "job_titles"),
        ("RFI", "rfi"),
        ("Schedule (Legacy)", "schedule_legacy"),
    ],
)
def test_snake_case(text: str, name: str) -> None:
    assert snake(text) == name
    assert snake(name) == name


def test_pascal_case() -> None:
    assert pascal("rfi_status") == "RfiStatus"
