from __future__ import annotations

import asyncio
import traceback
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import DeadlineExceededError, RequestTimeoutError, Timeout
from aprocore.net.body_timeouts import bounded
from aprocore.net.transport import RATE_WINDOW
from aprocore.sansio.messages import Request
from tests.support.virtual_time import run

REQUEST = Request("GET", "https://api.procore.com", "/rest/v1.0/files/1")


class Server:
    """Source of a body: a list of pauses in seconds and of the number of bytes after each."""

    def __init__(self, parts: Iterable[tuple[float, int]]) -> None:
        self.parts = iter(parts)
        self.pending: asyncio.Task[bytes] | None = None

    async def read(self) -> bytes:
        if self.pending is None:
            seconds, length = next(self.parts, (0.0, 0))
            if not seconds:
                return bytes(length)
            self.pending = asyncio.create_task(asyncio.sleep(seconds, bytes(length)))
        data = await asyncio.shield(self.pending)
        self.pending = None
        return data


async def read_all(server: Server, timeout: Timeout, pause: float = 0.0) -> tuple[int, float]:
    """Return the number of bytes, and the seconds that reading took, with a pause of the caller after each chunk."""
    now = asyncio.get_running_loop().time
    started, length = now(), 0
    read = bounded(server.read, REQUEST, timeout)
    try:
        while data := await read():
            length += len(data)
            await asyncio.sleep(pause)
    except Exception as error:
        error.add_note(f"after {now() - started:.2f} s")
        raise
    finally:
        if server.pending is not None:
            server.pending.cancel()
    return length, now() - started


def after(error: BaseException) -> float:
    return float(error.__notes__[0].split()[1])


def test_without_limits_the_reader_is_unchanged() -> None:
    async def nothing() -> bytes:
        return b""

    assert bounded(nothing, REQUEST, Timeout()) is nothing


def test_a_body_within_its_limits_is_whole() -> None:
    parts = [(1.0, 100)] * 60
    length, seconds = run(read_all(Server(parts), Timeout(body=61.0, min_rate=90.0)))
    assert (length, round(seconds)) == (6_000, 60)


def test_a_body_that_takes_too_long_is_cut_at_the_deadline() -> None:
    with pytest.raises(DeadlineExceededError, match=r"within 5 s; 400 bytes") as caught:
        run(read_all(Server([(1.0, 100)] * 4 + [(60.0, 100)]), Timeout(body=5.0)))
    assert after(caught.value) == pytest.approx(5.0, abs=0.01)
    assert caught.value.received_bytes == 400
    assert (caught.value.request, caught.value.phase) == (REQUEST.line, "sent")


def test_the_time_of_the_caller_counts_for_the_duration() -> None:
    with pytest.raises(DeadlineExceededError) as caught:
        run(read_all(Server([(0.0, 100)] * 10), Timeout(body=5.0), pause=2.0))
    assert caught.value.received_bytes == 400, "the fourth was read after 6 seconds"


def test_the_end_of_the_body_may_be_noticed_after_the_deadline() -> None:
    length, seconds = run(read_all(Server([(1.0, 100)]), Timeout(body=5.0), pause=10.0))
    assert (length, round(seconds)) == (100, 11)


def test_the_time_of_the_caller_does_not_count_for_the_rate() -> None:
    length, seconds = run(read_all(Server([(0.5, 100)] * 100), Timeout(min_rate=150.0), pause=30.0))
    assert length == 10_000
    assert seconds > 3_000


def test_a_silent_server_is_slower_than_any_rate() -> None:
    with pytest.raises(RequestTimeoutError, match="0 bytes were received") as caught:
        run(read_all(Server([(1_000.0, 1)]), Timeout(min_rate=0.001)))
    assert after(caught.value) == pytest.approx(RATE_WINDOW, abs=0.01)
    assert caught.value.received_bytes == 0


def test_a_server_that_becomes_slow_is_noticed_in_two_windows() -> None:
    parts = [(1.0, 1_000)] * 15 + [(1.0, 10)] * 1_000
    with pytest.raises(RequestTimeoutError, match=r"at 10 bytes/s in the last 10 s, slower than 100") as caught:
        run(read_all(Server(parts), Timeout(min_rate=100.0)))
    assert after(caught.value) == pytest.approx(30.0, abs=0.1)
    assert 15_000 < (caught.value.received_bytes or 0) < 15_200


def test_a_pause_shorter_than_the_window_is_no_slow_body() -> None:
    parts = [(0.1, 1_000), (8.0, 1_000)] * 10
    assert run(read_all(Server(parts), Timeout(min_rate=150.0)))[0] == 20_000


@given(st.lists(st.tuples(st.sampled_from([0.0, 0.3, 2.0, 7.0, 25.0]), st.integers(1, 500)), max_size=30))
def test_a_body_fails_only_if_a_window_was_slow(parts: list[tuple[float, int]]) -> None:
    failure: RequestTimeoutError | None
    total, seconds = sum(length for _, length in parts), sum(pause for pause, _ in parts)
    try:
        length, _ = run(read_all(Server(parts), Timeout(min_rate=10.0)))
    except RequestTimeoutError as error:
        failure, length = error, error.received_bytes or 0
    else:
        failure = None
    assert length <= total
    if failure is None:
        assert length == total
    else:
        assert RATE_WINDOW - 0.01 <= after(failure) <= seconds + 0.01
    if total < RATE_WINDOW * 10.0 * (seconds // RATE_WINDOW):
        assert failure is not None


def test_a_timeout_of_the_reader_itself_is_passed_on() -> None:
    async def fail() -> bytes:
        raise TimeoutError("the read timeout")

    with pytest.raises(TimeoutError, match="the read timeout"):
        run(_call(fail))


async def _call(read: object) -> bytes:
    return await bounded(read, REQUEST, Timeout(body=5.0, min_rate=1.0))()  # type: ignore[arg-type]


def test_no_frame_of_the_error_has_data_of_the_body() -> None:
    async def read_late() -> list[object]:
        read = bounded(Server([(0.0, 5)]).read, REQUEST, Timeout(body=5.0))
        await asyncio.sleep(6.0)
        try:
            await read()
        except DeadlineExceededError as error:
            frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
            assert len(frames) == 2
            return list(frames[1].f_locals.values())
        raise AssertionError

    assert bytes(5) not in run(read_late())
