"""FastAPI service in which people sign in with Procore and see the open RFIs of a project that are theirs.

It receives webhooks of RFIs, too: create a hook for APP_URL/hooks with HOOK_SECRET as its Authorization header.

    aprocore sandbox --redirect-uri http://localhost:8000/procore/callback -- uvicorn fastapi_service:app --workers 2

For real Procore set PROCORE_CLIENT_ID, PROCORE_CLIENT_SECRET and PROCORE_COMPANY_ID, and run the second command alone.
APP_URL is the URL of the service, APP_SECRET a text of at least 32 characters for its cookies.
"""

import os
from typing import Annotated

from fastapi import Depends, FastAPI

from aprocore import FileStore, Procore, RefreshToken
from aprocore.rest.rfis import Rfi
from aprocore.web import SignIn
from aprocore.web.starlette import lifespan, routes, signed_in
from aprocore.webhooks import SQLiteInbox, WebhookEvent, WebhookReceiver

service = Procore.from_env(store=FileStore())  # the app itself; says which variable is missing
auth = RefreshToken(os.environ["PROCORE_CLIENT_ID"], os.environ["PROCORE_CLIENT_SECRET"])
# The workers share the tokens of all people in one file; several machines share them in a RedisStore or SQLStore.
procore = Procore.from_env(auth=auth, store=FileStore(), timeout=10.0, max_wait=2.0)
redirect_uri = os.environ.get("APP_URL", "http://localhost:8000") + "/procore/callback"
sign_in = SignIn(procore, redirect_uri=redirect_uri, secret=os.environ.get("APP_SECRET", auth.client_secret))
hook_secret = os.environ.get("HOOK_SECRET") or os.urandom(16).hex()  # without it, no delivery is accepted
receiver = WebhookReceiver(service, authorization=[hook_secret], inbox=SQLiteInbox("inbox.db"))
app = FastAPI(
    lifespan=lifespan(procore, contexts=[service, receiver]),
    routes=[*routes(sign_in), receiver.starlette_route("/hooks")],
)


@app.get("/projects/{project_id}/my-rfis")
async def my_rfis(project_id: int, person: Annotated[Procore, Depends(signed_in)]) -> list[Rfi]:
    """Return the open RFIs of a project that are assigned to the person; a browser signs in first."""
    me = await person.me()
    return await person.rfis.list(project_id=project_id, filters={"status": "open", "assigned_id": me.id}).all()


@receiver.on("RFIs")
async def rfi_changed(event: WebhookEvent, client: Procore) -> None:
    """Print an RFI that was changed, and by whom."""
    print(event.action, (await client.rfis.get(id=event.resource_id)).subject, event.user_id)
