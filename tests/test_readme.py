from __future__ import annotations

import asyncio
import io
import pathlib
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import aprocore
from aprocore.otel import OpenTelemetryHook
from aprocore.sandbox import Answer, ResetBefore, Sandbox
from tests.support.cases import cases

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def page(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def blocks(language: str, text: str = README) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


async def run(example: str, **names: Any) -> None:
    """Run an example with `await` on the current event loop."""
    lines = "".join(f"    {line}\n" for line in example.splitlines())
    exec(f"async def main():\n{lines}", names := {"aprocore": aprocore, **names})
    await names["main"]()


def test_ci_runs_the_test_command_of_the_readme() -> None:
    command = next(block.strip() for block in blocks("sh") if "nox -s tests" in block)
    assert "\n" not in command
    assert command in map(str.strip, (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines())


@cases("name", sorted(file.stem for file in (ROOT / "examples").iterdir() if file.suffix in (".py", ".ipynb")))
def test_every_example_is_run_by_a_test(name: str) -> None:
    files = (file for file in (ROOT / "tests").rglob("test_*.py") if file != Path(__file__))
    assert any(re.search(rf"\b{name}\b", file.read_text(encoding="utf-8")) for file in files)


def test_readme_is_short() -> None:
    assert len(README.encode()) < 8_000


@cases("word", ["download", "upload", "webhook", "OAuth", "callback", "mock", "cursor", "FastAPI", "pytest"])
def test_readme_has_the_words_that_people_search_for(word: str) -> None:
    assert word in README


def test_what_a_newcomer_needs_first_comes_first() -> None:
    titles = re.findall(r"^#+ (.+)$", README, re.MULTILINE)
    assert titles[:5] == ["aprocore", "Install", "First call on the sandbox", "First call at Procore", "Three jobs"]
    assert README.rindex("enchmarks") > README.rindex("## ")


async def test_examples_of_the_sandbox_guide_work(capsys: pytest.CaptureFixture[str]) -> None:
    guide = page("aprocore/sandbox/README.md")
    assert "(aprocore/sandbox/README.md)" in README
    example, route = re.findall(r"```python\n(.*?)```", guide, re.DOTALL)
    await run(example)
    assert "[200, 503, 503, 200]" in capsys.readouterr().out
    async with Sandbox() as sandbox, sandbox.procore() as procore:
        exec(route, {"sandbox": sandbox})
        assert await procore.get("/rest/v1.0/projects/7/gadgets") == [{"id": 1, "project": "7"}]
    public = set(dir(Sandbox())) | set(dir(aprocore.sandbox)) | set(dir(aprocore.sandbox.Webhooks))
    guided = guide[guide.index("| to | use |") : guide.index("## In pytest")].splitlines()
    table = "\n".join(line for line in guided if line.startswith("|"))
    named = {name for code in re.findall(r"`([^`]+)`", table) for name in re.findall(r"^\w+", code)}
    # The first is a header, the last three are attributes of instances.
    assert named <= public | {"Retry", "clock", "faults", "uploads"}, named - public


async def test_first_example_works(sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    example = next(block for block in blocks("python") if "company_id=4321" in block)
    example = example.replace('client_id="…"', f'client_id="{sandbox.client_id}"')
    example = example.replace('client_secret="…"', f'client_secret="{sandbox.client_secret}"')
    example = example.replace("company_id=4321", "company_id=company_id, environment=environment, ssl=ssl")
    async with sandbox.procore() as procore:
        project, *_ = await procore.get("/rest/v1.0/projects", params={"company_id": sandbox.company_id})
    example = example.replace("project_id=1", f"project_id={project['id']}")
    names: dict[str, Any] = {
        "company_id": sandbox.company_id,
        "environment": sandbox.environment,
        "ssl": sandbox.ssl,
    }
    await asyncio.to_thread(exec, example, names)
    assert capsys.readouterr().out.count("\n") > 3
    assert "filters%5Bstatus%5D=open" in sandbox.requests[-1].query


async def test_example_of_operations_works(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    example = next(block for block in blocks("python", page("docs/how-to/calls.md")) if "with_scope" in block)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "crack.jpg").write_bytes(b"JPEG")
    ids = sandbox.ids_for("rfis.get_as_pdf")
    variables = {
        "project_id": ids["project_id"],
        "rfi_id": ids["id"],
        "type_id": sandbox.ids_for("observations.project_observation_types.update")["id"],
        "monday": datetime(2026, 3, 2, tzinfo=UTC),
        "friday": datetime(2026, 3, 6, tzinfo=UTC),
        "rows": [{"code": "01", "name": "A", "origin_id": "A"}],
    }
    async with sandbox.procore() as procore:
        await run(example, procore=procore, pathlib=pathlib, **variables)
    assert (tmp_path / "rfi.pdf").read_bytes().startswith(b"%PDF")
    assert [(seen.method, seen.status) for seen in sandbox.requests if seen.path.startswith("/rest/")] == [
        *[("GET", 200)] * 3,
        ("PATCH", 200),
        ("POST", 201),
        ("GET", 302),
        ("PATCH", 200),
    ]


async def test_example_of_options_works() -> None:
    example = next(block for block in blocks("python", page("docs/reference/options.md")) if "proxy=" in block)
    names: dict[str, Any] = {
        "aprocore": aprocore,
        "auth": aprocore.StaticToken("token"),
        "limiter": aprocore.Limiter(),
        "OpenTelemetryHook": OpenTelemetryHook,
    }
    exec(example, names)
    assert names["procore"].timeout == aprocore.Timeout()
    assert names["procore"].retry == aprocore.RetryPolicy()


async def test_example_of_a_streamed_file_works(sandbox: Sandbox) -> None:
    example = next(block for block in blocks("python", page("docs/how-to/files.md")) if "procore.stream(" in block)
    async with sandbox.procore() as procore:
        with io.BytesIO() as file:
            await run(example, procore=procore, path="/rest/v1.0/companies", file=file)
            assert str(sandbox.company_id).encode() in file.getvalue()


@pytest.mark.parametrize("done", [True, False])
async def test_example_of_a_lost_write_creates_one_object(sandbox: Sandbox, done: bool) -> None:
    example = next(block for block in blocks("python", page("docs/reference/errors.md")))
    path = "/rest/v1.0/notes"
    written: list[Any] = [{"subject": "A"}] if done else []
    sandbox.faults.add("POST", path, ResetBefore(), documented=False)
    sandbox.faults.add("GET", path, Answer(200, None, written), documented=False)
    sandbox.faults.add("POST", path, Answer(201, None, {"id": 1}), documented=False)
    async with sandbox.procore() as procore:
        await run(example, procore=procore, path=path, body={"subject": "A"})
    assert len(sandbox.requests.to("POST", path)) == (1 if done else 2)


async def test_sandbox_example_works(capsys: pytest.CaptureFixture[str]) -> None:
    example = next(block for block in blocks("python") if "sandbox.procore()" in block)
    await asyncio.to_thread(exec, example, {})
    assert "Me(id=" in capsys.readouterr().out
