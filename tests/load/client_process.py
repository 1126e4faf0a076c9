"""A client in a process of its own: what is measured there is the library's, not the tests' or their monitor's."""

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


async def alone(work: Callable[..., Coroutine[Any, Any, T]], *arguments: Any) -> tuple[T, list[str]]:
    """Run a module's coroutine function ``work(*arguments)`` in a new process.

    Returns:
        What it returns, and what Python complained of meanwhile: warnings of every kind (resources that nobody closed),
        errors that nobody got.
    """
    context = multiprocessing.get_context("spawn")
    pipe, other_end = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(other_end, work, arguments), daemon=True)
    process.start()
    other_end.close()
    try:
        found: tuple[T, list[str]] = await asyncio.to_thread(pipe.recv)
    except EOFError:
        raise RuntimeError(f"{work.__qualname__} failed; its process has told why.") from None
    finally:
        pipe.close()
        process.terminate()
        await asyncio.to_thread(process.join)
        process.close()
    return found


def _run(pipe: Connection, work: Callable[..., Coroutine[Any, Any, T]], arguments: tuple[Any, ...]) -> None:
    complaints: list[str] = []
    sys.unraisablehook = lambda unraisable: complaints.append(f"{unraisable.exc_value!r} in {unraisable.object!r}")

    async def main() -> T:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: complaints.append(f"{context}"))
        return await work(*arguments)

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = asyncio.run(main())
        gc.collect()
    complaints += [str(each.message) for each in caught]
    pipe.send((result, complaints))
