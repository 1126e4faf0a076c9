from __future__ import annotations

from collections.abc import Iterator

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.sansio.company_blocks import (
    FIRST_COOL_DOWN,
    MAX_COMPANIES,
    MAX_COOL_DOWN,
    MAX_REFUSALS,
    CompanyBlocks,
    company_of,
)
from aprocore.sansio.requests import build_request
from aprocore.unset import UNSET

COMPANY, OTHER = "4321", "99"


def blocked_at(now: float = 0.0) -> CompanyBlocks:
    """Return the blocks of a company that was blocked at ``now``."""
    blocks = CompanyBlocks()
    assert [blocks.refused(COMPANY, now) for _ in range(MAX_REFUSALS)] == [False] * (MAX_REFUSALS - 1) + [True]
    return blocks


def test_calls_are_open_until_several_refusals_in_a_row() -> None:
    blocks = CompanyBlocks()
    for _ in range(5):
        for _ in range(MAX_REFUSALS - 1):
            assert blocks.admit(COMPANY, 0.0) == "open"
            assert not blocks.refused(COMPANY, 0.0)
        assert blocks.admit(COMPANY, 0.0) == "open"
        assert not blocks.accepted(COMPANY)
    assert blocks.companies == {}


def test_blocked_company_has_one_probe_after_the_cool_down() -> None:
    blocks = blocked_at(5.0)
    assert blocks.blocked(5.0) == [(COMPANY, 5.0, 5.0 + FIRST_COOL_DOWN)]
    assert blocks.admit(OTHER, 5.0) == "open"
    assert blocks.admit(COMPANY, 4.9 + FIRST_COOL_DOWN) == "blocked"
    assert blocks.blocked(5.0 + FIRST_COOL_DOWN) == []
    assert blocks.admit(COMPANY, 5.0 + FIRST_COOL_DOWN) == "probe"
    assert blocks.admit(COMPANY, 5.0 + FIRST_COOL_DOWN) == "blocked"
    assert blocks.accepted(COMPANY)
    assert blocks.admit(COMPANY, 5.0 + FIRST_COOL_DOWN) == "open"


def test_each_refused_probe_doubles_the_cool_down_up_to_a_maximum() -> None:
    blocks, now, delays = blocked_at(), 0.0, []
    for _ in range(1100):
        [(_, since, until)] = blocks.blocked(now)
        assert since == 0.0
        delays.append(until - now)
        now = until
        assert blocks.admit(COMPANY, now) == "probe"
        assert not blocks.refused(COMPANY, now, probe=True)
    assert delays[:7] == [30.0, 60.0, 120.0, 240.0, 480.0, MAX_COOL_DOWN, MAX_COOL_DOWN]
    assert set(delays[5:]) == {MAX_COOL_DOWN}


def test_probe_without_an_answer_leaves_its_turn_after_the_first_cool_down() -> None:
    blocks, now = blocked_at(), 0.0
    for _ in range(4):
        [(_, _, now)] = blocks.blocked(now)
        assert blocks.admit(COMPANY, now) == "probe"
        blocks.refused(COMPANY, now, probe=True)
    [(_, _, now)] = blocks.blocked(now)
    assert blocks.admit(COMPANY, now) == "probe"
    assert blocks.admit(COMPANY, now + FIRST_COOL_DOWN - 0.1) == "blocked"
    assert blocks.admit(COMPANY, now + FIRST_COOL_DOWN) == "probe"


def test_refusals_of_calls_that_were_under_way_do_not_prolong_the_block() -> None:
    blocks = blocked_at()
    for _ in range(60):
        assert not blocks.refused(COMPANY, 1.0)
    assert blocks.blocked(1.0) == [(COMPANY, 0.0, FIRST_COOL_DOWN)]


def test_memory_is_bounded() -> None:
    blocks = CompanyBlocks()
    for company in range(MAX_COMPANIES + 10):
        blocks.refused(str(company), 0.0)
    assert list(blocks.companies) == [str(company) for company in range(10, MAX_COMPANIES + 10)]


@attrs.frozen
class Step:
    """Call for a company after ``wait`` seconds, and its answer."""

    wait: float
    company: str
    answer: str


STEPS = st.lists(
    st.builds(
        Step,
        wait=st.sampled_from([0.0, 1.0, 29.0, 30.0, 61.0, 700.0]),
        company=st.sampled_from([COMPANY, OTHER]),
        answer=st.sampled_from(["refused", "refused", "refused", "accepted", "lost"]),
    ),
    max_size=60,
)


def sends(steps: list[Step], company: str) -> Iterator[tuple[float, str]]:
    """Yield time and answer of each call of ``company`` that is sent."""
    blocks, now = CompanyBlocks(), 0.0
    for step in steps:
        now += step.wait
        admission = blocks.admit(step.company, now)
        listed = {name for name, _, _ in blocks.blocked(now)}
        assert (step.company in listed) is (admission != "open")  # a probe that has begun blocks the others
        if admission == "blocked":
            continue
        if step.answer == "refused":
            blocks.refused(step.company, now, admission == "probe")
        elif step.answer == "accepted":
            blocks.accepted(step.company)
        if step.company == company:
            yield now, step.answer


@given(STEPS)
def test_companies_are_independent(steps: list[Step]) -> None:
    alone: list[Step] = []
    waited = 0.0
    for step in steps:
        waited += step.wait
        if step.company == COMPANY:
            alone.append(attrs.evolve(step, wait=waited))
            waited = 0.0
    assert list(sends(steps, COMPANY)) == list(sends(alone, COMPANY))


@given(STEPS)
def test_calls_are_sent_freely_until_the_refusals_and_at_most_once_per_cool_down_afterwards(steps: list[Step]) -> None:
    refusals, last = 0, -1.0
    for now, answer in sends(steps, COMPANY):
        if refusals >= MAX_REFUSALS:
            assert now - last >= FIRST_COOL_DOWN
        refusals = refusals + 1 if answer == "refused" else 0 if answer == "accepted" else refusals
        last = now


@given(STEPS)
def test_company_is_always_called_again_after_the_longest_cool_down(steps: list[Step]) -> None:
    steps = [*steps, Step(MAX_COOL_DOWN, COMPANY, "accepted"), Step(0.0, COMPANY, "refused")]
    now = sum(step.wait for step in steps)
    assert list(sends(steps, COMPANY))[-2:] == [(now, "accepted"), (now, "refused")]


@pytest.mark.parametrize(
    ("path", "company"),
    [
        ("/rest/v1.0/projects", COMPANY),
        ("/rest/v1.0/companies", COMPANY),
        ("/rest/v1.0/companies/sync", COMPANY),
        (f"/rest/v1.0/companies/{COMPANY}/users?page=2", COMPANY),
        (f"/rest/v2.0/companies/{COMPANY}", COMPANY),
        (f"/rest/v1.0/projects?per_page=5&company_id={COMPANY}", COMPANY),
        (f"/rest/v1.0/projects?filters[company_id]={OTHER}", COMPANY),
        (f"/rest/v2.0/companies/{OTHER}", None),
        (f"/rest/v1.0/companies/{COMPANY}/users?company_id={OTHER}", None),
        (f"/rest/v1.0/companies/{OTHER}/users?company_id={COMPANY}", None),
        (f"/rest/v1.0/projects?company_id={COMPANY}1", None),
    ],
)
def test_company_is_that_of_the_header_unless_another_one_is_named(path: str, company: str | None) -> None:
    request = build_request("GET", "https://api.example", path, COMPANY, None, UNSET, None, None)
    assert company_of(request) == company


def test_request_without_a_company_header_has_no_company() -> None:
    path = f"/rest/v1.0/companies/{COMPANY}/users"
    request = build_request("GET", "https://api.example", path, None, None, UNSET, None, None)
    assert company_of(request) is None
