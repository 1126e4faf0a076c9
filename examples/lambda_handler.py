"""AWS Lambda function with one event loop and one session for all invocations of an instance.

Set PROCORE_CLIENT_ID, PROCORE_CLIENT_SECRET, PROCORE_COMPANY_ID and PROCORE_GRANT=client_credentials.
"""

import asyncio
from typing import Any

from aprocore import Procore

# Created at the cold start, without I/O. Later invocations reuse the token and the connections; those that Procore
# closed while the instance was frozen are replaced. asyncio.run() would close the loop, and the session with it.
runner = asyncio.Runner()
procore = Procore.from_env(timeout=20.0, max_wait=5.0)


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """Return the number of open RFIs of the project in the event."""
    return runner.run(count_open_rfis(event["project_id"]))


async def count_open_rfis(project_id: int) -> dict[str, Any]:
    """Count the open RFIs of a project."""
    rfis = await procore.rfis.list(project_id=project_id, filters={"status": "open"}).all()
    return {"project_id": project_id, "open_rfis": len(rfis)}
