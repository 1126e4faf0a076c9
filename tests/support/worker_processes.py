"""Program whose worker processes sign in with a token store that it passes to them."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import sys
from typing import Any

from aprocore import FileStore, Limiter, Procore, RetryPolicy, Timeout


def _user(store: FileStore, options: dict[str, Any]) -> list[int]:
    """Return the ids of this process and of the signed-in user."""
    return [os.getpid(), asyncio.run(_user_id(store, options))]


async def _user_id(store: FileStore, options: dict[str, Any]) -> int:
    async with Procore.from_env(store=store, **options) as procore:
        return int((await procore.me()).id or 0)


def main(method: str, path: str) -> None:
    """Start two workers, one after the other, and print their results with the id of this process."""
    store, options = FileStore(path), {"limiter": Limiter(), "retry": RetryPolicy(), "timeout": Timeout(total=120)}
    context = multiprocessing.get_context(method)
    results: list[Any] = [os.getpid()]
    for _ in range(2):
        with context.Pool(1) as pool:
            results.append(pool.apply(_user, (store, options)))
            pool.close()
            pool.join()
    sys.stdout.write(json.dumps(results))


if __name__ == "__main__":
    main(*sys.argv[1:])
