"""Failure reports of grouped test cases."""

from __future__ import annotations

import pytest

from tests.support.cases import cases

pytest_plugins = ["pytester"]

seen: list[tuple[str, int]] = []


def test_all_run_and_the_first_that_fails_is_named() -> None:
    tried: list[tuple[str, int]] = []

    @cases("text", ["a", pytest.param("b", id="second")])
    @cases(("number", "is_good"), [(1, True), (2, False), (3, False)])
    def check(text: str, number: int, is_good: bool) -> None:
        tried.append((text, number))
        assert is_good

    with pytest.raises(AssertionError) as caught:
        check()
    assert len(tried) == 6
    assert caught.value.__notes__ == [
        "case: number=2, is_good=False",
        "2 of 3 cases failed; this is the first",
        "case: text='a'",
        "2 of 2 cases failed; this is the first",
    ]


def test_a_case_may_have_a_name_of_its_own() -> None:
    @cases("number", [1, 2], ids=["one", "two"])
    def check(number: int) -> None:
        if number == 2:
            pytest.fail("two")

    with pytest.raises(pytest.fail.Exception) as caught:
        check()
    assert caught.value.__notes__ == ["case: two"]


@cases("number", [1, 2])
def test_fixtures_and_cases_go_together(number: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert tmp_path_factory.getbasetemp()
    seen.append(("case", number))
    assert seen[: len(seen)] == [("case", 1), ("case", 2)][: len(seen)]


def test_pytest_shows_the_case(pytester: pytest.Pytester) -> None:
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
