"""aiohttp.web service in which people sign in with Procore and see the open RFIs of a project that are theirs.

It receives webhooks of RFIs, too: create a hook for APP_URL/hooks with HOOK_SECRET as its Authorization header.

    aprocore sandbox --redirect-uri http://localhost:8000/procore/callback -- python aiohttp_service.py

For real Procore set PROCORE_CLIENT_ID, PROCORE_CLIENT_SECRET and PROCORE_COMPANY_ID, and run the second command alone.
APP_URL is the URL of the service, APP_SECRET a text of at least 32 characters for its cookies.
"""

import os

from aiohttp import web

from aprocore import FileStore, Procore, RefreshToken
from aprocore.web import SignIn
from aprocore.web.aiohttp import procore_of, setup
from aprocore.webhooks import SQLiteInbox, WebhookEvent, WebhookReceiver

service = Procore.from_env(store=FileStore())  # the app itself; says which variable is missing
auth = RefreshToken(os.environ["PROCORE_CLIENT_ID"], os.environ["PROCORE_CLIENT_SECRET"])
procore = Procore.from_env(auth=auth, store=FileStore(), timeout=10.0, max_wait=2.0)
redirect_uri = os.environ.get("APP_URL", "http://localhost:8000") + "/procore/callback"
sign_in = SignIn(procore, redirect_uri=redirect_uri, secret=os.environ.get("APP_SECRET", auth.client_secret))
hook_secret = os.environ.get("HOOK_SECRET") or os.urandom(16).hex()  # without it, no delivery is accepted
receiver = WebhookReceiver(service, authorization=[hook_secret], inbox=SQLiteInbox("inbox.db"))


@receiver.on("RFIs")
async def rfi_changed(event: WebhookEvent, client: Procore) -> None:
    """Print an RFI that was changed, and by whom."""
    print(event.action, (await client.rfis.get(id=event.resource_id)).subject, event.user_id)


async def my_rfis(request: web.Request) -> web.Response:
    """Return the open RFIs of a project that are assigned to the person; a browser signs in first."""
    person, project_id = procore_of(request), int(request.match_info["project_id"])
    me = await person.me()
    rfis = await person.rfis.list(project_id=project_id, filters={"status": "open", "assigned_id": me.id}).all()
    return web.json_response([rfi.to_dict() for rfi in rfis])


app = web.Application()
setup(app, sign_in, contexts=[service, receiver])
app.router.add_get("/projects/{project_id:[0-9]+}/my-rfis", my_rfis)
app.add_routes([receiver.aiohttp_route("/hooks")])

if __name__ == "__main__":
    web.run_app(app, port=int(os.environ.get("PORT", "8000")), handler_cancellation=True)
