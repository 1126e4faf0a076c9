from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import ConfigurationError
from aprocore.sansio.files.upload_plan import MAX_SEGMENTS, UploadPlan

MIB = 1024 * 1024


@pytest.mark.fault("U01")
@given(st.integers(0, 100 * MIB * MAX_SEGMENTS), st.none() | st.integers(5 * MIB + 1, 100 * MIB))
def test_plan_obeys_procores_limits(size: int, segment_size: int | None) -> None:
    try:
        plan = UploadPlan.of(size, "unified", segment_size)
    except ConfigurationError:
        assert segment_size is not None
        assert segment_size * MAX_SEGMENTS < size
        return
    assert 1 <= plan.count <= MAX_SEGMENTS
    first, last = plan.segment(0), plan.segment(plan.count - 1)
    assert first.offset == 0
    assert last.offset + last.size == size
    assert last.size <= plan.segment_size <= 100 * MIB
    if plan.count > 1:
        assert first.size == plan.segment_size > 5 * MIB
        assert last.size > 0


@pytest.mark.fault("U01")
@pytest.mark.parametrize(
    ("size", "count"),
    [
        (0, 1), (1, 1), (5 * MIB, 1), (5 * MIB + 1, 1), (16 * MIB + 1, 2), (100 * MIB + 1, 7),
        (100 * MIB * MAX_SEGMENTS, MAX_SEGMENTS),
    ],
)  # fmt: skip
def test_number_of_segments(size: int, count: int) -> None:
    assert UploadPlan.of(size, "unified").count == count


def test_impossible_uploads_are_refused() -> None:
    for size, kind, segment_size in (
        (100 * MIB * MAX_SEGMENTS + 1, "unified", None),
        (5 * 1024 * MIB + 1, "form", None),
        (1, "unified", 5 * MIB),
        (1, "unified", 100 * MIB + 1),
        (1, "unified", 6.5 * MIB),
        (6 * MIB * MAX_SEGMENTS + 1, "unified", 6 * MIB),
    ):
        with pytest.raises(ConfigurationError):
            UploadPlan.of(size, kind, segment_size)  # type: ignore[arg-type]
    assert UploadPlan.of(100 * MIB * MAX_SEGMENTS + 1, "segmented").count == MAX_SEGMENTS
