"""Azure Functions app with a session for each invocation, over a token store and a rate limiter that outlive it.

Set PROCORE_CLIENT_ID, PROCORE_CLIENT_SECRET, PROCORE_COMPANY_ID and PROCORE_GRANT=client_credentials. The same works
wherever each invocation has an event loop of its own, as with asyncio.run().
"""

import json

import azure.functions as func

from aprocore import Limiter, MemoryStore, Procore

app = func.FunctionApp(http_auth_level=func.AuthLevel.FUNCTION)

# They belong to no event loop. Memory suits the app's own token; the sign-in of a user needs a RedisStore.
store = MemoryStore()
limiter = Limiter()


@app.route(route="projects/{project_id}/open-rfis")
async def open_rfis(request: func.HttpRequest) -> func.HttpResponse:
    """Answer with the number of open RFIs of a project."""
    project_id = int(request.route_params["project_id"])
    async with Procore.from_env(store=store, limiter=limiter, timeout=20.0, max_wait=5.0) as procore:
        rfis = await procore.rfis.list(project_id=project_id, filters={"status": "open"}).all()
    body = {"project_id": project_id, "open_rfis": len(rfis)}
    return func.HttpResponse(json.dumps(body), mimetype="application/json")
