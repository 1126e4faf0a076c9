"""FastAPI app for uvicorn and gunicorn, with one session for each worker process.

    uvicorn gunicorn_app:app --workers 2
    gunicorn gunicorn_app:app --workers 2 --preload --worker-class asgi

Set PROCORE_CLIENT_ID, PROCORE_CLIENT_SECRET and PROCORE_COMPANY_ID.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, HTTPException

from aprocore import FileStore, Procore, RateLimitedError


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Open the session on the event loop of the worker, after the fork, and close it when the worker stops."""
    # The workers share one token in the file. Pass a RedisLimiter to share the rate limit as well.
    async with Procore.from_env(store=FileStore(), timeout=10.0, max_wait=2.0) as procore:
        app.state.procore = procore
        yield
        await procore.drain(grace=5.0)


app = FastAPI(lifespan=lifespan)


@app.get("/projects/{project_id}/open-rfis")
async def open_rfis(project_id: int) -> dict[str, int]:
    """Return the number of open RFIs of a project."""
    procore: Procore = app.state.procore
    try:
        rfis = await procore.rfis.list(project_id=project_id, filters={"status": "open"}).all()
    except RateLimitedError as error:
        raise HTTPException(503, "Procore's rate limit is reached.") from error
    return {"project_id": project_id, "open_rfis": len(rfis)}
