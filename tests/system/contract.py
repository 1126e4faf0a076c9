"""Cases that schemathesis makes of the sandbox's OpenAPI document, sent to a sandbox in a process of its own.

Only `nox -s system` installs what this needs: tests import it when they run.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    positive_data_acceptance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from aprocore.errors import ConfigurationError
from aprocore.sandbox import Sandbox

__all__ = ["Contract", "sandbox_process"]

_CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
#: The ledger of a sandbox on the command line keeps more requests than this.
_UNREAD = 200
#: How an upload is refused that there is not: no document says which there are.
_NO_UPLOAD = "is not an upload of yours that is available"
#: Of so many cases of an operation, one keeps the ids that were made up, which lead to nothing.
_ASTRAY = 4


@contextmanager
def sandbox_process() -> Iterator[dict[str, Any]]:
    """Run a sandbox in a process of its own, and give what it says of itself."""
    command = [sys.executable, "-m", "aprocore", "sandbox", "--json", "--control"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()


class Contract:
    """Sends cases, and collects what breaks the document's word."""

    def __init__(self, running: dict[str, Any]) -> None:
        self._running = running
        self._session = _session(running["ca_file"])
        client = {"client_id": running["client_id"], "client_secret": running["client_secret"]}
        form = {"grant_type": "client_credentials", **client}
        token = self._session.post(running["login_url"] + "/oauth/token", data=form).json()
        self._session.headers["Authorization"] = f"Bearer {token['access_token']}"
        self._control = _session(running["ca_file"])
        self._control.headers["Authorization"] = f"Bearer {running['control_token']}"
        self.document: dict[str, Any] = self._session.get(running["api_url"] + "/openapi.json").json()
        #: By operation and kind, the first case of what is wrong.
        self.broken: dict[tuple[str, str], str] = {}
        self.sent = 0
        #: What the sandbox's ledger had of the cases: how many, and with which status; those without answer are None.
        self.seen: Counter[int | None] = Counter()
        # Its data is that of the process: ids of what is there come from it.
        self._twin = Sandbox()
        self._forget()

    def operations(self) -> list[Any]:
        """Return all, in an order drawn by lot, but that nothing is deleted before the end."""
        found = [each.ok() for each in schemathesis.openapi.from_dict(self.document).get_all_operations()]
        random.Random(0).shuffle(found)
        return sorted(found, key=lambda each: each.method == "delete")

    def check(self, operation: Any, cases: int, *, valid: bool) -> None:
        """Send cases of an operation, most of them with ids of what is there.

        Those that are valid have to be taken; those that are not may be, as Procore is lenient.
        """
        mode = GenerationMode.POSITIVE if valid else GenerationMode.NEGATIVE
        checks = [*_CHECKS, *([_is_taken] if valid else [])]

        @seed(0)
        @settings(
            max_examples=cases,
            phases=[Phase.generate],
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy(generation_mode=mode))
        def send(case: Any) -> None:
            self.sent += 1
            if case.path.startswith("/rest/"):
                self._direct(case)
            self._send(case, checks)

        send()
        if self.sent - self.seen.total() >= _UNREAD:
            self.look()

    def _direct(self, case: Any) -> None:
        company_id = self._running["company_id"]
        case.headers["Procore-Company-Id"] = str(company_id)
        if self.sent % _ASTRAY == 0:
            return
        ids = self._ids(case.operation.definition.raw["operationId"])
        case.path_parameters = {name: ids.get(name, value) for name, value in case.path_parameters.items()}
        scope = {"company_id": company_id, "project_id": next(iter(self._twin.seed_data.projects))}
        for fields in (case.query, case.body):
            for name in scope.keys() & set(fields) if isinstance(fields, dict) else ():
                fields[name] = scope[name]

    def _ids(self, name: str) -> Mapping[str, Any]:
        try:
            return self._twin.ids_for(name)
        except ConfigurationError:
            return {}

    def _send(self, case: Any, checks: list[Any]) -> None:
        ca_file = self._running["ca_file"]
        try:
            answer = case.call(self._running["api_url"], self._session, verify=ca_file, allow_redirects=False)
            case.validate_response(answer, checks)
        except FailureGroup as failures:
            for each in failures.exceptions:
                self.broken.setdefault((case.operation.label, type(each).__name__), str(failures))
        except requests.RequestException as error:
            self.broken.setdefault((case.operation.label, type(error).__name__), str(error))

    # -- what the sandbox saw

    def look(self) -> None:
        """Read the ledger on."""
        entries = self._control.get(self._running["control_url"] + "/requests").json()
        self.seen.update(each["status"] if each["answered"] else None for each in entries)
        self._forget()

    def _forget(self) -> None:
        self._control.delete(self._running["control_url"] + "/requests").raise_for_status()


def _is_taken(context: Any, response: Any, case: Any) -> bool | None:
    # These have rules that their pages tell of, and the reference does not.
    has_rules = "/webhooks/" in case.path or case.path.endswith("/uploads")
    if response.status_code == 422 and (has_rules or _NO_UPLOAD in response.text):
        return None
    return positive_data_acceptance(context, response, case)


def _session(ca_file: str) -> requests.Session:
    session = requests.Session()
    session.verify = ca_file
    # Else a REQUESTS_CA_BUNDLE outside would count instead.
    session.trust_env = False
    return session
