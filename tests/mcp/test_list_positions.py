from __future__ import annotations

import pytest

from aprocore import ConfigurationError
from aprocore.mcp.list_positions import MAX_POSITIONS, ListPosition, ListPositions

POSITION = ListPosition("rfis.list", {"project_id": 1}, (), {"page": 2})


def test_a_cursor_finds_its_position_any_number_of_times() -> None:
    positions = ListPositions()
    cursor = positions.add(POSITION)
    for arguments in (None, {"project_id": 1}):
        assert positions.find(cursor, "rfis.list", arguments) is POSITION


def test_cursors_say_nothing_and_differ() -> None:
    positions = ListPositions()
    cursors = {positions.add(POSITION) for _ in range(100)}
    assert len(cursors) == 100
    assert {len(cursor) for cursor in cursors} == {16}


def test_changed_cursors_and_those_of_other_servers_are_unknown() -> None:
    positions, others = ListPositions(), ListPositions()
    cursor = positions.add(POSITION)
    changed = cursor[:-1] + ("A" if cursor[-1] != "A" else "B")
    for unknown in (changed, cursor + "A", "", others.add(POSITION)):
        with pytest.raises(ConfigurationError, match=r"unknown.*Nothing was sent"):
            positions.find(unknown, "rfis.list", None)


def test_a_cursor_is_refused_by_another_operation_and_other_arguments() -> None:
    positions = ListPositions()
    cursor = positions.add(POSITION)
    with pytest.raises(ConfigurationError, match=r"belongs to rfis\.list, not to rfis\.get"):
        positions.find(cursor, "rfis.get", None)
    with pytest.raises(ConfigurationError, match="belongs to other arguments"):
        positions.find(cursor, "rfis.list", {"project_id": 2})


def test_the_positions_used_least_recently_are_forgotten() -> None:
    positions = ListPositions()
    used, unused = positions.add(POSITION), positions.add(POSITION)
    for _ in range(MAX_POSITIONS - 1):
        positions.find(used, "rfis.list", None)
        positions.add(POSITION)
    assert positions.find(used, "rfis.list", None) is POSITION
    with pytest.raises(ConfigurationError, match="too old"):
        positions.find(unused, "rfis.list", None)
