"""Run of the code blocks of one page against a sandbox."""

from __future__ import annotations

import ast
import asyncio
import contextlib
import inspect
import io
import os
import re
import sys
import textwrap
from pathlib import Path
from typing import Any

import attrs
import pytest

import aprocore
from aprocore import Procore
from aprocore.sandbox import Sandbox
from tests.docs.code_blocks import CodeBlock
from tests.support.host_programs import program_environment

__all__ = ["PageRun"]

#: Reports the exported variables of a shell script at its end, for the next block of the page.
_SHELL = "set -eu -o pipefail\nset -a\ntrap 'env -0 > \"$APROCORE_VARIABLES\"' EXIT\n{code}"


@attrs.define
class PageRun:
    """State that the blocks of a page share: names, environment variables and a folder."""

    sandbox: Sandbox
    folder: Path
    monkeypatch: pytest.MonkeyPatch
    names: dict[str, Any]
    project_id: int
    variables: dict[str, str] = attrs.field(factory=dict)
    printed: str = ""

    @classmethod
    def create(cls, sandbox: Sandbox, procore: Procore, folder: Path, monkeypatch: pytest.MonkeyPatch) -> PageRun:
        """Return a run whose sessions call the sandbox by default, with its files in `folder`."""
        original = Procore.__init__

        def create_session(session: Procore, auth: Any, **options: Any) -> None:
            if "environment" not in options:
                options |= {"environment": sandbox.environment, "ca_file": sandbox.ca_file}
            original(session, auth, **options)

        monkeypatch.setattr(Procore, "__init__", create_session)
        variables = program_environment(sandbox, folder)
        variables["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{variables['PATH']}"
        variables["DLT_DATA_DIR"] = str(folder / ".dlt")
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        monkeypatch.chdir(folder)
        project_id = next(iter(sandbox.seed_data.projects))
        names = {
            "__name__": "__main__",
            "aprocore": aprocore,
            "asyncio": asyncio,
            "sandbox": sandbox,
            "procore": procore,
            "site": procore.with_scope(project_id=project_id),
            "auth": aprocore.ClientCredentials(sandbox.client_id, sandbox.client_secret),
            "client_id": sandbox.client_id,
            "client_secret": sandbox.client_secret,
            "company_id": sandbox.company_id,
            "project_id": project_id,
        }
        return cls(sandbox, folder, monkeypatch, names, project_id, variables=variables)

    async def run(self, block: CodeBlock) -> None:
        """Run a block, and keep what it prints."""
        if "setup" in block.comments:
            await self._python(block.comments["setup"], f"setup of {block}")
        code = self._with_values(block.code)
        if block.language == "sh":
            self.printed = await self._shell(code)
        else:
            # Tracebacks show the line of the page.
            code = "\n" * block.line + code
            with contextlib.redirect_stdout(io.StringIO()) as output:
                await self._python(code, block.page)
            self.printed = output.getvalue()

    async def close(self) -> None:
        """Close the sessions and sandboxes that blocks have left open."""
        for value in self.names.values():
            if isinstance(value, Procore):
                await value.aclose()
        for value in self.names.values():
            if isinstance(value, Sandbox) and value is not self.sandbox:
                await value.aclose()

    def write(self, block: CodeBlock) -> None:
        """Write a block to a file."""
        file = self.folder / block.comments["file"]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(self._with_values(block.code), encoding="utf-8")

    def check_output(self, block: CodeBlock) -> None:
        """Compare a block with what the one before it printed."""
        expected = ".*?".join(re.escape(part) for part in block.code.strip().split("…"))
        assert re.fullmatch(expected, self.printed.strip(), re.DOTALL), (
            f"{block}: the block before printed:\n{self.printed}"
        )

    def _with_values(self, code: str) -> str:
        """Return the code with the values of the sandbox in place of those that readers replace by their own."""
        values = {
            r'client_id="…"': f'client_id="{self.sandbox.client_id}"',
            r'client_secret="…"': f'client_secret="{self.sandbox.client_secret}"',
            r"\b4321\b": str(self.sandbox.company_id),
            r"\bproject_id=1\b": f"project_id={self.project_id}",
            r"--project-id 1\b": f"--project-id {self.project_id}",
            r"/projects/1/": f"/projects/{self.project_id}/",
        }
        for pattern, value in values.items():
            code = re.sub(pattern, value, code)
        return code

    async def _python(self, code: str, name: str) -> None:
        compiled = compile(code, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        if compiled.co_flags & inspect.CO_COROUTINE:
            await eval(compiled, self.names)
        else:
            # A program with an event loop of its own, or none; the sandbox's loop must not wait for it.
            await asyncio.to_thread(exec, compiled, self.names)

    async def _shell(self, code: str) -> str:
        exported = self.folder / ".variables"
        texts = {name: str(value) for name, value in self.names.items() if name.isupper()}
        process = await asyncio.create_subprocess_exec(
            *("bash", "-c", _SHELL.format(code=code)),
            cwd=self.folder,
            env={**self.variables, **texts, "APROCORE_VARIABLES": str(exported)},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            output, errors = await process.communicate()
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
        assert process.returncode == 0, textwrap.indent(errors.decode(), "  ")
        pairs = (pair.partition("=") for pair in exported.read_text().split("\0") if pair)
        self.variables |= {name: value for name, _, value in pairs}
        return output.decode()
