"""App whose session is created at import, before gunicorn forks its workers."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from aprocore import FileStore, Procore

procore = Procore.from_env(store=FileStore())
IMPORTED_BY = os.getpid()


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with procore:
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/worker")
async def worker() -> dict[str, int | None]:
    """Return the ids of the worker, of the process that imported the app, and of the signed-in user."""
    me = await procore.me()
    return {"worker": os.getpid(), "imported_by": IMPORTED_BY, "user": me.id}
