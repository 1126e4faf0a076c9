"""Calls of an integration that uses the PyPI package procore unmodified; prints their results as JSON."""

import json
import os

from procore import Procore, ProcoreError, WrongParamsError
from procore.exceptions import InvalidTokenError

url = os.environ["API_URL"]
application = {"client_id": os.environ["CLIENT_ID"], "client_secret": os.environ["CLIENT_SECRET"]}
refresh_token = os.environ["REFRESH_TOKEN"]
results = {}


def result_or_error(call, *arguments, **options):
    try:
        return call(*arguments, **options)
    except (ProcoreError, WrongParamsError, InvalidTokenError) as error:
        return [type(error).__name__, json.loads(error.response)]


origins = {"login_url": url, "base_url": f"{url}/rest/v1.0"}
procore = Procore(**origins, **application, refresh_token=refresh_token)
results["companies"] = [company["id"] for company in procore.companies.get()]
# The package can't send the company header.
results["projects"] = result_or_error(procore.projects.get, company_id=os.environ["COMPANY_ID"])
# The package drops the new refresh token, and the old one works once.
results["second_refresh"] = result_or_error(procore.update_access_token)
procore.companies.change_access_token("an-unknown-token")
results["unknown_token"] = result_or_error(procore.companies.get)
wrong_client = {**application, "client_secret": "wrong"}
results["wrong_secret"] = result_or_error(Procore, **origins, **wrong_client, refresh_token=refresh_token)

print(json.dumps(results))
