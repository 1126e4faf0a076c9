"""What all commands share: how they run, how they fail, and with which exit status."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import signal
from collections.abc import Callable, Coroutine
from typing import Any, NoReturn, TypeVar

import click

from ..errors import ConfigurationError, MissingCompanyError, ProcoreError
from .output import message, one_line

__all__ = ["Command", "company_option", "heeded", "json_option", "run"]

T = TypeVar("T")

FAILED, WRONG_USAGE, INTERRUPTED = 1, 2, 128 + signal.SIGINT

json_option: Callable[[Any], Any] = click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")
company_option: Callable[[Any], Any] = click.option(
    "--company-id", metavar="ID", help="The company that the call is for.  [default: PROCORE_COMPANY_ID]"
)


class Command(click.Command):
    """A command whose failures are one line on stderr and an exit status, never a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (KeyboardInterrupt, click.Abort):
            # Whoever pressed Ctrl-C knows it.
            ctx.exit(INTERRUPTED)
        except ProcoreError as error:
            if isinstance(error, MissingCompanyError):
                error.hint = "Name it with --company-id, or set PROCORE_COMPANY_ID."
            _fail(ctx, error, WRONG_USAGE if isinstance(error, ConfigurationError) else FAILED)
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise  # click ends quietly
            what = "" if error.filename is None else f" {error.filename}"
            hint = "Check the path, its permissions and the disk." if what else None
            detail = (error.strerror or str(error)).rstrip(".")
            _fail(ctx, ProcoreError(f"Reading or writing{what} failed: {detail}.", hint=hint), FAILED)


def _fail(ctx: click.Context, error: ProcoreError, status: int) -> NoReturn:
    if ctx.params.get("as_json"):
        facts = {
            "error": type(error).__name__,
            "message": error.message,
            "hint": error.hint,
            "request": str(error.request) if error.request is not None else None,
            "status": error.status,
            "request_id": error.request_id,
        }
        click.echo(json.dumps({name: value for name, value in facts.items() if value is not None}), err=True)
    else:
        message(f"aprocore: {one_line(str(error))}")
    ctx.exit(status)


def run(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run ``work`` to its end; Ctrl-C and SIGTERM cancel it, so that what it has opened is closed in order.

    A token that is being fetched at that moment is stored first: the session sees to it.

    Raises:
        KeyboardInterrupt: Ctrl-C.
        click.exceptions.Exit: it was terminated, or the terminal is gone.
    """
    return asyncio.run(_until_ended(work))


def heeded(*names: str) -> list[signal.Signals]:
    """Return those signals that an event loop can wait for here and that are not ignored from outside (``nohup``)."""
    numbers = [signal.Signals[name] for name in names] if os.name == "posix" else []
    return [number for number in numbers if signal.getsignal(number) is not signal.SIG_IGN]


async def _until_ended(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    assert task is not None  # noqa: S101 -- for the type checker
    ended_by: list[int] = []

    def end(number: int) -> None:
        ended_by.append(number)
        task.cancel()

    numbers = heeded("SIGTERM", "SIGHUP")
    for number in numbers:
        loop.add_signal_handler(number, end, number)
    try:
        return await work()
    except asyncio.CancelledError:
        if ended_by:
            raise click.exceptions.Exit(128 + ended_by[0]) from None
        raise
    finally:
        for number in numbers:
            loop.remove_signal_handler(number)
