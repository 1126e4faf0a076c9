"""What an integration does with the client called procore, unmodified. Prints what came, as JSON."""

import json
import os

from procore import Procore, ProcoreError, WrongParamsError
from procore.exceptions import InvalidTokenError

url = os.environ["API_URL"]
application = {"client_id": os.environ["CLIENT_ID"], "client_secret": os.environ["CLIENT_SECRET"]}
refresh_token = os.environ["REFRESH_TOKEN"]
said = {}


def refusal(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except (ProcoreError, WrongParamsError, InvalidTokenError) as error:
        return [type(error).__name__, json.loads(error.response)]


where = {"login_url": url, "base_url": f"{url}/rest/v1.0"}
procore = Procore(**where, **application, refresh_token=refresh_token)
said["companies"] = [each["id"] for each in procore.companies.get()]
# It has no way to name the company in a header.
said["projects"] = refusal(procore.projects.get, company_id=os.environ["COMPANY_ID"])
# It keeps no new refresh token, and the old one works once.
said["again"] = refusal(procore.update_access_token)
procore.companies.change_access_token("a-token-that-nobody-gave")
said["stranger"] = refusal(procore.companies.get)
wrong = {**application, "client_secret": "wrong"}
said["wrong"] = refusal(Procore, **where, **wrong, refresh_token=refresh_token)

print(json.dumps(said))
