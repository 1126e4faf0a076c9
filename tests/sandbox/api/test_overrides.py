from __future__ import annotations

import re

import pytest

pytestmark = pytest.mark.anyio


@pytest.fixture
def project_id(sandbox) -> int:
    return next(iter(sandbox.seed_data.projects))


class TestMe:
    async def test_name_comes_with_a_company_or_project(self, sandbox, client):
        person = sandbox.seed_data.people[0]
        token = sandbox.tokens.issue()["access_token"]
        bare = {"id": person.id, "login": person.login}
        assert (await client.get("/rest/v1.0/me", token)).json() == bare
        named = {**bare, "name": person.name}
        assert (await client.company_get("/rest/v1.0/me", token)).json() == named
        for query in (f"company_id={sandbox.company_id}", "project_id=7"):
            assert (await client.get(f"/rest/v1.0/me?{query}", token)).json() == named

    async def test_service_account(self, sandbox, client):
        token = (await client.request_token("client_credentials")).json()["access_token"]
        me = (await client.company_get("/rest/v1.0/me", token)).json()
        assert me["id"] == sandbox.seed_data.service_account.id
        assert me["login"].endswith("@procore.com")


class TestCompanies:
    async def test_companies_of_a_user_and_of_a_service_account(self, sandbox, client):
        companies = (await client.company_get("/rest/v1.0/companies")).json()
        assert [company["id"] for company in companies] == [sandbox.company_id, sandbox.seed_data.other_company.id]
        assert companies[0]["my_company"] is True
        assert sandbox.company_id > 2**32
        token = (await client.request_token("client_credentials")).json()["access_token"]
        companies = (await client.company_get("/rest/v1.0/companies", token)).json()
        assert [company["id"] for company in companies] == [sandbox.company_id]


class TestProjects:
    async def test_projects_of_the_company(self, sandbox, client):
        reply = await client.company_get(f"/rest/v1.0/projects?company_id={sandbox.company_id}")
        projects = reply.json()
        assert len(projects) == 6
        assert reply.headers["Total"] == "6"
        assert {project["company"]["id"] for project in projects} == {sandbox.company_id}
        assert isinstance(projects[0]["total_value"], str)

    @pytest.mark.parametrize("path", ["/rest/v1.0/projects", "/rest/v1.0/projects/{id}"])
    async def test_requires_the_company_id_of_the_header(self, sandbox, client, project_id, path):
        path = path.replace("{id}", str(project_id))
        reply = await client.company_get(path)
        assert (reply.status, reply.json()) == (
            400,
            {"errors": "param is missing or the value is empty: company_id"},
        )
        reply = await client.company_get(f"{path}?company_id={sandbox.seed_data.other_company.id}")
        assert (reply.status, reply.json()) == (403, {"errors": "App is not connected to this company"})

    async def test_filters_and_views(self, sandbox, client):
        async def names(query: str) -> list[str]:
            reply = await client.company_get(f"/rest/v1.0/projects?company_id={sandbox.company_id}&{query}")
            return [project["name"] for project in reply.json()]

        everything = await names("filters[by_status]=All")
        assert len(everything) == 6
        assert len(await names("filters[by_status]=Active")) == 5
        assert await names("filters[by_status]=Inactive") == ["Riverside Elementary School"]
        assert await names("sort=-name") == sorted(everything, reverse=True)
        assert await names("filters[name]=Elm%20%26%205th%20Office%20Tower") == ["Elm & 5th Office Tower"]
        reply = await client.company_get(f"/rest/v1.0/projects?company_id={sandbox.company_id}&serializer_view=compact")
        assert "address" not in reply.json()[0]

    async def test_single_project(self, sandbox, client, project_id):
        company = f"company_id={sandbox.company_id}"
        reply = await client.company_get(f"/rest/v1.0/projects/{project_id}?{company}")
        shown, seeded = reply.json(), sandbox.seed_data.projects[project_id]
        assert {name: shown[name] for name in seeded if name in shown} == {
            name: value for name, value in seeded.items() if name in shown
        }
        reply = await client.company_get(f"/rest/v1.0/projects/{project_id}?{company}&view=minimal")
        assert set(reply.json()) == {"id", "name", "display_name", "project_number"}

    async def test_unknown_project(self, sandbox, client):
        foreign = next(
            project["id"]
            for project in sandbox.seed_data.projects.values()
            if project["company"]["id"] == sandbox.seed_data.other_company.id
        )
        for project_id in (1, foreign, "x", "%C2%B2"):
            query = f"company_id={sandbox.company_id}"
            assert (await client.company_get(f"/rest/v1.0/projects/{project_id}?{query}")).status == 404
            assert (await client.company_get(f"/rest/v1.0/projects/{project_id}/rfis")).status == 404


class TestRfis:
    async def test_pages_by_their_links(self, sandbox, client, project_id):
        target, collected, pages = f"/rest/v1.0/projects/{project_id}/rfis", [], 0
        while target:
            reply = await client.company_get(target)
            collected += [rfi["id"] for rfi in reply.json()]
            pages += 1
            following = re.search(r'<https://127\.0\.0\.1([^>]*)>; rel="next"', reply.headers.get("Link", ""))
            target = following.group(1) if following else ""
        assert pages > 1
        assert collected == [rfi["id"] for rfi in sandbox.seed_data.rfis[project_id]]
        assert int(reply.headers["Total"]) == len(collected)

    async def test_filters(self, sandbox, client, project_id):
        rfis = sandbox.seed_data.rfis[project_id]

        async def ids(query: str) -> list[int]:
            reply = await client.company_get(f"/rest/v1.0/projects/{project_id}/rfis?per_page=2000&{query}")
            assert reply.status == 200
            return [rfi["id"] for rfi in reply.json()]

        def matching(keep) -> list[int]:
            chosen = [rfi["id"] for rfi in rfis if keep(rfi)]
            assert chosen
            assert len(chosen) < len(rfis)
            return chosen

        assert await ids("filters[status]=open") == matching(lambda rfi: rfi["status"] == "open")
        assert await ids("filters%5Bstatus%5D%5B%5D=closed&filters[status][]=draft") == matching(
            lambda rfi: rfi["status"] in ("closed", "draft")
        )
        someone = next(rfi["ball_in_court"]["id"] for rfi in rfis if rfi["ball_in_court"])
        assert await ids(f"filters[ball_in_court_id]={someone}") == matching(
            lambda rfi: rfi["ball_in_court"] and rfi["ball_in_court"]["id"] == someone
        )
        assert await ids("filters[created_at]=2026-02-01T00:00:00Z...2026-03-01T00:00:00Z") == matching(
            lambda rfi: "2026-02-01" <= rfi["created_at"] <= "2026-03-01"
        )
        assert await ids("sort[attribute]=number&sort[direction]=desc") == [rfi["id"] for rfi in reversed(rfis)]
        assert await ids("filters[number]=7") == [rfis[6]["id"]]

    async def test_bad_range(self, client, project_id):
        reply = await client.company_get(f"/rest/v1.0/projects/{project_id}/rfis?filters[updated_at]=lately")
        assert reply.status == 400
        assert "filters[updated_at]" in reply.json()["errors"]
