"""Dagster job with a resource that opens a session for each op.

Dagster runs each op on an event loop, and often in a process, of its own. Set PROCORE_CLIENT_ID,
PROCORE_CLIENT_SECRET and PROCORE_COMPANY_ID.
"""

import dagster

from aprocore import FileStore, Procore


class ProcoreResource(dagster.ConfigurableResource):
    """Sessions with one token, which is stored in a file."""

    token_file: str

    def session(self) -> Procore:
        """Return a session, to be opened by ``async with`` in an op."""
        return Procore.from_env(store=FileStore(self.token_file))


@dagster.op
async def open_projects(procore: ProcoreResource) -> list[int]:
    """Return the ids of the company's projects."""
    async with procore.session() as session:
        pages = session.paginate("/rest/v1.0/projects", params={"company_id": session.company_id})
        return [project["id"] async for project in pages]


@dagster.op
async def count_open_rfis(procore: ProcoreResource, projects: list[int]) -> int:
    """Return the number of open RFIs of some projects."""
    async with procore.session() as session:
        lists = [session.rfis.list(project_id=project, filters={"status": "open"}) for project in projects]
        return sum([len(await rfis.all()) for rfis in lists])


@dagster.job
def report() -> None:
    """Count the open RFIs of the company."""
    count_open_rfis(open_projects())


definitions = dagster.Definitions(
    jobs=[report], resources={"procore": ProcoreResource(token_file=dagster.EnvVar("TOKEN_FILE"))}
)
