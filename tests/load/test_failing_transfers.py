"""Large transfers that fail in the middle: what is sent again, memory, and event loop lag."""

from __future__ import annotations

import json
import os
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from aprocore.sandbox import Answer, ResetBefore, Sandbox, Truncate

from .test_file_transfers import MIB, digest_of, run, url_of, written

pytestmark = [pytest.mark.anyio, pytest.mark.load]

PARTS = 11
PUT, FILES = "/rest/v2.1/*", "/files/*"
# Seconds in which the event loop may not react, without what other programs take.
MAX_LAG = 0.05


def figures_in(output: str) -> dict[str, Any]:
    figures: dict[str, Any] = json.loads(output.splitlines()[-1])
    return figures


@pytest.mark.fault("F17")
@pytest.mark.fault("U13")
async def test_upload_with_failing_parts_and_a_kill_sends_again_only_what_did_not_arrive(
    tmp_path: Path, whole: bool
) -> None:
    size = (1024 if whole else 60) * MIB
    segment = -(-size // PARTS)
    path = tmp_path / "a.bin"
    expected = written(path, size)
    async with Sandbox() as sandbox:
        for number, fault in enumerate((Answer(503), ResetBefore(), Truncate(0))):
            sandbox.faults.add("PUT", PUT, fault, skip=1 + 3 * number)
        status, _ = await run(sandbox, "upload", str(path), segment, ("sending", size // 2))
        assert status == -9
        status, output = await run(sandbox, "observed_upload", str(path), segment)
        assert status == 0
        figures = figures_in(output)
        parts = [seen for seen in sandbox.requests if "/parts/" in seen.path]
        stored = Counter(seen.path for seen in parts if seen.committed_at)
        async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
            done = await procore.files.download(await url_of(procore, figures["result"]), to=tmp_path / "copy.bin")
    print(
        f"\n{size / MIB:,.0f} MiB up in {PARTS} parts, {len(parts) - PARTS} sent again after 3 failures and a kill: "
        f"memory +{figures['memory'] / MIB:.1f} MiB, longest lag {figures['lag'] * 1e3:.0f} ms"
    )
    assert (len(stored), set(stored.values())) == (PARTS, {1})
    assert any(seen.status == 503 for seen in parts)
    assert any(seen.committed_at and not seen.answered for seen in parts)
    # Two failed parts, and what the two workers of the killed process were sending; the part whose answer was lost has
    # arrived.
    assert 2 <= len(parts) - PARTS <= 2 + 2
    assert figures["memory"] < 64 * MIB
    assert figures["lag"] < MAX_LAG
    assert digest_of(done.path) == expected


@pytest.mark.fault("U13")
async def test_sparse_file_is_sent_in_parallel_with_little_memory_and_lag(tmp_path: Path, whole: bool) -> None:
    size = (1024 if whole else 48) * MIB
    path = tmp_path / "a.bin"
    with path.open("wb") as file:
        os.truncate(file.fileno(), size)
    async with Sandbox() as sandbox:
        status, output = await run(sandbox, "observed_upload", str(path), 16 * MIB)
    assert status == 0
    figures = figures_in(output)
    print(f"\n{size / MIB:,.0f} MiB: memory +{figures['memory'] / MIB:.1f} MiB, lag {figures['lag'] * 1e3:.0f} ms")
    assert figures["memory"] < 64 * MIB
    assert figures["lag"] < MAX_LAG


@pytest.mark.fault("F18")
async def test_download_with_five_cuts_fetches_each_byte_once(tmp_path: Path, whole: bool) -> None:
    size, cuts = (1024 if whole else 32) * MIB, 5
    path, target = tmp_path / "a.bin", tmp_path / "target.bin"
    expected = written(path, size)
    async with Sandbox() as sandbox, sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        url = await url_of(procore, await procore.files.upload(path))
        sandbox.requests.clear()
        # After the small file that is downloaded first.
        sandbox.faults.add("GET", FILES, Truncate(size // (cuts + 2)), skip=1, times=cuts)
        status, output = await run(sandbox, "observed_download", url, str(target))
        assert status == 0
        requests = [seen for seen in sandbox.requests if seen.origin == "storage"][1:]
    figures = figures_in(output)
    print(
        f"\n{size / MIB:,.0f} MiB down with {cuts} cuts: {figures['result'] / size:.3f} of its bytes fetched, "
        f"memory +{figures['memory'] / MIB:.1f} MiB, longest lag {figures['lag'] * 1e3:.0f} ms"
    )
    starts = [int(seen.headers.get("Range", "bytes=0-")[6:-1]) for seen in requests]
    assert len(starts) == cuts + 1
    # What the server sent before a cut may not all have arrived.
    assert all(0 < later - start <= size // (cuts + 2) for start, later in pairwise(starts))
    assert figures["result"] == size
    assert figures["memory"] < 16 * MIB
    assert figures["lag"] < MAX_LAG
    assert digest_of(target) == expected
