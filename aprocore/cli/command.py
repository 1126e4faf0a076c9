"""Base of all commands: error output, exit status, and signal handling."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import os
import sys
from collections.abc import Callable, Coroutine
from typing import Any, NoReturn, TypeVar

import click

from ..errors import ConfigurationError, MissingCompanyError, ProcoreError
from ..net.platform.private_files import failure_reason
from ..net.platform.processes import is_closed_pipe
from ..net.platform.signals import INTERRUPT, handled_signals, unwatch, watch
from .output import message, one_line

__all__ = [
    "Command",
    "company_option",
    "end_of_output",
    "json_option",
    "run",
]

T = TypeVar("T")

FAILED, WRONG_USAGE, INTERRUPTED = 1, 2, 128 + INTERRUPT
# Status that a shell reports for a program whose output pipe was closed, such as by ``head``; SIGPIPE is 13.
OUTPUT_CLOSED = 128 + 13

json_option: Callable[[Any], Any] = click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")
company_option: Callable[[Any], Any] = click.option(
    "--company-id", metavar="ID", help="The company that the call is for.  [default: PROCORE_COMPANY_ID]"
)


class Command(click.Command):
    """A click command that reports errors as one line on stderr with an exit status, without a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            value = super().invoke(ctx)
            if sys.stdout is not None:
                # A full disk must not be noticed only when the interpreter ends.
                sys.stdout.flush()
        except (KeyboardInterrupt, click.Abort):
            # Ctrl-C needs no message.
            ctx.exit(INTERRUPTED)
        except ProcoreError as error:
            if isinstance(error, MissingCompanyError):
                error.hint = "Pass --company-id, or set PROCORE_COMPANY_ID."
            _fail(ctx, error, WRONG_USAGE if isinstance(error, ConfigurationError) else FAILED)
        except OSError as error:
            end_of_output(error)
            path = "" if error.filename is None else f" {error.filename}"
            hint = "Check the path, its permissions and the disk." if path else None
            reason = failure_reason(error)
            _fail(ctx, ProcoreError(f"Reading or writing{path} failed: {reason}.", hint=hint), FAILED)
        else:
            return value


def _fail(ctx: click.Context, error: ProcoreError, status: int) -> NoReturn:
    if ctx.params.get("as_json"):
        facts = {
            "error": type(error).__name__,
            "message": error.message,
            "hint": error.hint,
            "request": str(error.request) if error.request is not None else None,
            "status": error.status,
            "request_id": error.request_id,
            "job": error.job,
        }
        message(json.dumps({name: value for name, value in facts.items() if value is not None}))
    else:
        message(f"aprocore: {one_line(str(error))}")
    ctx.exit(status)


def end_of_output(error: OSError) -> None:
    """Discard further output after a failed write.

    Raises:
        click.exceptions.Exit: the reader of the output has closed it, which needs no message.
    """
    if error.filename is None and sys.stdout is not None:
        # Otherwise the interpreter would report what is still buffered when it ends.
        with contextlib.suppress(OSError, ValueError, io.UnsupportedOperation):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, sys.stdout.fileno())
            os.close(nowhere)
    if is_closed_pipe(error):
        raise click.exceptions.Exit(OUTPUT_CLOSED) from None


def run(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run ``work`` and return its result; Ctrl-C, SIGTERM, SIGHUP and SIGBREAK cancel it, so that resources are closed.

    A token refresh in progress is persisted first, by the session.

    Raises:
        KeyboardInterrupt: Ctrl-C.
        click.exceptions.Exit: the process received another of these signals.
    """
    return asyncio.run(_with_signals(work))


async def _with_signals(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    assert task is not None  # noqa: S101 -- for the type checker
    received: list[int] = []

    def cancel(number: int) -> None:
        received.append(number)
        task.cancel()

    numbers = handled_signals()
    watch(loop, numbers, cancel)
    try:
        return await work()
    except asyncio.CancelledError:
        if received:
            raise click.exceptions.Exit(128 + received[0]) from None
        raise
    finally:
        unwatch(loop, numbers)
