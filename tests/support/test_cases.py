"""Failure reports of grouped test cases."""

from __future__ import annotations

import pytest

from tests.support.cases import cases

pytest_plugins = ["pytester"]

executed_cases: list[tuple[str, int]] = []


def test_all_cases_run_and_the_first_failure_is_reported() -> None:
    executed: list[tuple[str, int]] = []

    @cases("text", ["a", pytest.param("b", id="second")])
    @cases(("number", "is_good"), [(1, True), (2, False), (3, False)])
    def check(text: str, number: int, is_good: bool) -> None:
        executed.append((text, number))
        assert is_good

    with pytest.raises(AssertionError) as caught:
        check()
    assert len(executed) == 6
    assert caught.value.__notes__ == [
        "case: number=2, is_good=False",
        "2 of 3 cases failed; this is the first",
        "case: text='a'",
        "2 of 2 cases failed; this is the first",
    ]


def test_case_is_reported_by_its_id() -> None:
    @cases("number", [1, 2], ids=["one", "two"])
    def check(number: int) -> None:
        if number == 2:
            pytest.fail("two")

    with pytest.raises(pytest.fail.Exception) as caught:
        check()
    assert caught.value.__notes__ == ["case: two"]


@cases("number", [1, 2])
def test_cases_can_be_combined_with_fixtures(number: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert tmp_path_factory.getbasetemp()
    executed_cases.append(("case", number))
    assert executed_cases[: len(executed_cases)] == [("case", 1), ("case", 2)][: len(executed_cases)]


def test_pytest_prints_the_notes_with_the_case(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        from tests.support.cases import cases

        @cases("number", range(100))
        def test_small(number):
            assert number < 98
        """
    )
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:asyncio")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*case: number=98*", "*2 of 100 cases failed*"])
