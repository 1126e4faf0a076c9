from __future__ import annotations

import signal
import subprocess
import sys
import textwrap
import threading

from aprocore.net.termination import deferred_termination


def run(script: str) -> subprocess.CompletedProcess[str]:
    prelude = """
        import signal
        from aprocore.net.termination import deferred_termination
        def kill(): signal.raise_signal(signal.SIGTERM)
        def say(text): print(text, flush=True)
    """
    code = textwrap.dedent(prelude) + textwrap.dedent(script)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)


def test_a_sigterm_waits_until_the_block_is_left() -> None:
    done = run(
        """
        with deferred_termination():
            kill()
            say("stored")
        say("not reached")
        """
    )
    assert done.stdout == "stored\n"
    assert done.returncode == -signal.SIGTERM


def test_it_waits_for_the_last_of_several_blocks() -> None:
    done = run(
        """
        first, second = deferred_termination(), deferred_termination()
        first.__enter__()
        second.__enter__()
        kill()
        first.__exit__(None, None, None)
        say("second is still open")
        second.__exit__(None, None, None)
        say("not reached")
        """
    )
    assert done.stdout == "second is still open\n"
    assert done.returncode == -signal.SIGTERM


def test_a_second_sigterm_does_not_wait() -> None:
    done = run(
        """
        with deferred_termination():
            kill()
            kill()
            say("not reached")
        """
    )
    assert done.stdout == ""
    assert done.returncode == -signal.SIGTERM


def test_an_applications_own_handler_is_left_alone() -> None:
    done = run(
        """
        signal.signal(signal.SIGTERM, lambda *_: say("handled"))
        with deferred_termination():
            kill()
            say("stored")
        """
    )
    assert done.stdout == "handled\nstored\n"
    assert done.returncode == 0


def test_what_an_application_installs_meanwhile_is_left_alone() -> None:
    done = run(
        """
        with deferred_termination():
            signal.signal(signal.SIGTERM, lambda *_: say("handled"))
        kill()
        """
    )
    assert done.stdout == "handled\n"
    assert done.returncode == 0


def test_nothing_is_left_behind() -> None:
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL
    with deferred_termination():
        assert signal.getsignal(signal.SIGTERM) != signal.SIG_DFL
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL


def test_other_threads_do_not_touch_signals() -> None:
    seen: list[object] = []

    def work() -> None:
        with deferred_termination():
            seen.append(signal.getsignal(signal.SIGTERM))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [signal.SIG_DFL]
