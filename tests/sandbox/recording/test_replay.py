"""Replay of a recording: requests that differ from the recorded ones are reported."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from multidict import CIMultiDict, CIMultiDictProxy

from aprocore import Procore, ServerError
from aprocore.sandbox import Limits, Sandbox
from aprocore.sandbox.http.request_log import SeenRequest
from aprocore.sandbox.recording import Recorder
from aprocore.sandbox.recording.cassette import Cassette, load, save
from aprocore.sandbox.recording.modes import ReplayMode
from tests.support.recordings import Program, both, exchanges_of, play, programs_of, record

pytestmark = pytest.mark.anyio


class TestReplay:
    async def recorded(self, recorder: Recorder, account: Sandbox, path: Path, program: Program) -> None:
        _, mode = await record(recorder, account, program)
        save(mode.cassette(), path)

    async def test_unrecorded_request_reports_the_closest_one(
        self, recorder: Recorder, account: Sandbox, path: Path
    ) -> None:
        async def program(procore: Procore) -> None:
            await procore.me()
            await procore.post(programs_of(procore), json={"program": {"name": "one", "zip": "1"}})

        await self.recorded(recorder, account, path, program)

        async def other(procore: Procore) -> None:
            # The order of keys does not matter.
            await procore.post(programs_of(procore), json={"program": {"zip": "1", "name": "one"}})
            for _ in range(2):
                with pytest.raises(ServerError, match="No response is recorded for"):
                    await procore.post(programs_of(procore), json={"program": {"name": "two"}})
            with pytest.raises(ServerError, match="It is recorded once; all recorded responses were used already"):
                await procore.post(programs_of(procore), json={"program": {"name": "one", "zip": "1"}})
            with pytest.raises(ServerError):
                await procore.get("/rest/v1.0/me", params={"company_id": procore.company_id, "view": "x"})

        _, mode = await play(recorder, path, other)
        body = '{"program":{"name":"one","zip":"1"}}'
        [path_of_all] = {problem.split()[6] for problem in mode.problems[:3]}
        assert mode.problems[0].splitlines() == [
            f'No response is recorded for  POST {path_of_all} {{"program":{{"name":"two"}}}}',
            f"Closest recorded request:    POST {path_of_all} {body}  (used already)",
            f"  body recorded:  {body}",
            '  body requested: {"program":{"name":"two"}}',
        ]
        assert mode.problems[3].splitlines()[2:] == ["  query view: recorded None, requested x"]
        assert [request.line.split("?")[0] for request in mode.unused] == ["GET /rest/v1.0/me"]

    async def test_ignored_values_are_not_compared(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        def program(day: str) -> Program:
            async def program(procore: Procore) -> Any:
                await procore.post(programs_of(procore), json={"program": {"name": day}}, params={"since": day})
                project = await procore.portfolio.projects.list().first()
                assert project is not None
                form = {"location": {"node_name": day}}
                return await procore.post(f"/rest/v1.0/projects/{project.id}/locations", data=form)

            return program

        _, mode = await record(recorder, account, program("2026-01-01"))
        save(mode.cassette(), path)
        _, replay = await play(recorder, path, program("2026-02-02"), ("name", "since", "node_name"))
        assert (replay.problems, replay.unused) == ([], [])

    async def test_empty_recording(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        async def nothing(procore: Procore) -> None:
            return

        async def something(procore: Procore) -> None:
            with pytest.raises(ServerError, match=r"The recording is empty\."):
                await procore.get("/rest/v1.0/me")

        await self.recorded(recorder, account, path, nothing)
        await play(recorder, path, something)

    async def test_calls_for_another_company(self, recorder: Recorder, account: Sandbox, path: Path) -> None:
        async def program(procore: Procore) -> list[Any]:
            results = []
            for company in await procore.get("/rest/v1.0/companies"):
                try:
                    results.append(await procore.get("/rest/v1.0/projects", company_id=company["id"],
                                                     params={"company_id": company["id"]}))  # fmt: skip
                except Exception as error:
                    results.append(str(error))
            return results

        async with Sandbox(limits=Limits(hourly=100, spike=50)) as account:
            own = account.seed_data.companies
            own[account.seed_data.other_company.id] = type(account.seed_data.company)(
                account.seed_data.other_company.id, "Bedrock Builders", connected=True
            )
            results = await both(recorder, account, path, program)
        assert [len(result) for result in results] == [6, 1]
        assert [exchange["asked"].get("company_id") is None for exchange in exchanges_of(path)] == [True, True, False]

    async def test_malformed_requests_are_answered(self, recorder: Recorder, path: Path) -> None:
        save(Cassette(aprocore_recording=1, recorded="2026-05-04"), path)
        mode = ReplayMode(load(path))
        form = {"Content-Type": "multipart/form-data; boundary=b"}
        json = {"Content-Type": "application/json"}
        bodies: list[tuple[dict[str, str], bytes]] = [
            (json, b"{"), (json, b'{"a": "\xff"}'), (json, b"[" * 100_000), (json, b"1e999"), ({}, b"\xff"),
            (form, b""), (form, b"--b--"), (form, b"--b\r\n\r\n\xff\r\n--b--\r\n"), (form, b"x"),
            (form, b"--b\r\nname=\r\n--b--"), ({"Content-Type": "application/x-www-form-urlencoded"}, b"%ff=\xff&&="),
        ]  # fmt: skip
        for headers, body in bodies:
            lines = CIMultiDictProxy(CIMultiDict({**headers, "Procore-Company-Id": "\udcff"}))
            seen = SeenRequest(
                number=1, origin="api", method="POST", path="/rest/\udcff", query="a=%ff&\udcff", headers=lines, at=0.0,
                connection=1, client_port=1, request_id="r", body=body,
            )  # fmt: skip
            assert mode.answer(seen).status == 501
        assert len(mode.problems) == len(bodies)
