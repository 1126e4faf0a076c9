from __future__ import annotations

import signal
import subprocess
import sys
import textwrap
import threading

from aprocore.net.platform.sigterm_guard import deferred_sigterm, sigterm_delivered


def run(script: str) -> subprocess.CompletedProcess[str]:
    prelude = """
        import signal
        from aprocore.net.platform.sigterm_guard import deferred_sigterm, sigterm_delivered
        def kill(): signal.raise_signal(signal.SIGTERM)
        def say(text): print(text, flush=True)
    """
    code = textwrap.dedent(prelude) + textwrap.dedent(script)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)


def test_sigterm_is_deferred_until_the_block_is_left() -> None:
    done = run(
        """
        with deferred_sigterm():
            kill()
            say("stored")
        say("not reached")
        """
    )
    assert done.stdout == "stored\n"
    assert done.returncode == -signal.SIGTERM


def test_sigterm_is_deferred_until_the_last_of_several_blocks_is_left() -> None:
    done = run(
        """
        first, second = deferred_sigterm(), deferred_sigterm()
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


def test_a_second_sigterm_is_not_deferred() -> None:
    done = run(
        """
        with deferred_sigterm():
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
        with deferred_sigterm():
            kill()
            say("stored")
        """
    )
    assert done.stdout == "handled\nstored\n"
    assert done.returncode == 0


def test_a_handler_installed_inside_the_block_is_left_alone() -> None:
    done = run(
        """
        with deferred_sigterm():
            signal.signal(signal.SIGTERM, lambda *_: say("handled"))
        kill()
        """
    )
    assert done.stdout == "handled\n"
    assert done.returncode == 0


def test_the_default_action_is_restored() -> None:
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL
    with deferred_sigterm():
        assert signal.getsignal(signal.SIGTERM) != signal.SIG_DFL
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL


def test_other_threads_do_not_touch_signals() -> None:
    seen: list[object] = []

    def work() -> None:
        with deferred_sigterm():
            seen.append(signal.getsignal(signal.SIGTERM))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [signal.SIG_DFL]


def test_sigterm_is_delivered_during_a_pause() -> None:
    done = run(
        """
        from aprocore.net.platform.sigterm_guard import sigterm_delivered
        with deferred_sigterm():
            kill()
            say("held back")
            with sigterm_delivered():
                say("not reached")
        """
    )
    assert done.stdout == "held back\n"
    assert done.returncode == -signal.SIGTERM


def test_sigterm_is_deferred_again_after_a_pause() -> None:
    done = run(
        """
        from aprocore.net.platform.sigterm_guard import sigterm_delivered
        with deferred_sigterm():
            with sigterm_delivered():
                assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL
            kill()
            say("stored")
        say("not reached")
        """
    )
    assert done.stdout == "stored\n", done.stderr
    assert done.returncode == -signal.SIGTERM


def test_a_pause_in_another_thread_changes_nothing() -> None:
    with deferred_sigterm():
        thread = threading.Thread(target=pause)
        thread.start()
        thread.join()
        assert signal.getsignal(signal.SIGTERM) != signal.SIG_DFL


def pause() -> None:
    with deferred_sigterm(), sigterm_delivered():
        pass


def test_a_forked_child_does_not_inherit_the_blocks() -> None:
    done = run(
        """
        import os
        with deferred_sigterm():
            child = os.fork()
            if child == 0:
                kill()
                os._exit(0)
            _, status = os.waitpid(child, 0)
            say(os.waitstatus_to_exitcode(status))
        """
    )
    assert done.stdout == f"{-signal.SIGTERM}\n", done.stderr
    assert done.returncode == 0
