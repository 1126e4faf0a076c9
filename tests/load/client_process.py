"""Client in a process of its own, so that figures do not include the tests and their monitor."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import sys
import warnings
from collections.abc import Callable, Coroutine
from multiprocessing.connection import Connection
from typing import Any, TypeVar

T = TypeVar("T")


async def run_in_process(function: Callable[..., Coroutine[Any, Any, T]], *arguments: Any) -> tuple[T, list[str]]:
    """Run a module's coroutine function in a new process.

    Returns:
        Its result; and the warnings of every kind (unclosed resources) and unhandled errors that Python reported.
    """
    context = multiprocessing.get_context("spawn")
    pipe, other_end = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(other_end, function, arguments), daemon=True)
    process.start()
    other_end.close()
    try:
        received: tuple[T, list[str]] = await asyncio.to_thread(pipe.recv)
    except EOFError:
        raise RuntimeError(f"{function.__qualname__} failed; its process has printed the traceback.") from None
    finally:
        pipe.close()
        process.terminate()
        await asyncio.to_thread(process.join)
        process.close()
    return received


def _run(pipe: Connection, function: Callable[..., Coroutine[Any, Any, T]], arguments: tuple[Any, ...]) -> None:
    problems: list[str] = []
    sys.unraisablehook = lambda unraisable: problems.append(f"{unraisable.exc_value!r} in {unraisable.object!r}")

    async def main() -> T:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: problems.append(f"{context}"))
        return await function(*arguments)

    with warnings.catch_warnings(record=True) as recorded:
        warnings.simplefilter("always")
        result = asyncio.run(main())
        gc.collect()
    problems += [str(warning.message) for warning in recorded]
    pipe.send((result, problems))
