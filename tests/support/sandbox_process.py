"""Sandbox in a separate process, so that client and server share neither event loop nor memory."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import multiprocessing
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from multiprocessing.connection import Connection
from typing import Any

import attrs

from aprocore import ClientCredentials, Environment, Procore
from aprocore.net.clock import SYSTEM_CLOCK
from aprocore.sandbox import Limits, Sandbox
from aprocore.sandbox.oauth.rate_limits import GENEROUS, client_limiter


@attrs.frozen(eq=False)
class SandboxAddress:
    """Connection data of a sandbox, which may run in another process."""

    environment: Environment
    client_id: str
    client_secret: str = attrs.field(repr=False)
    company_id: int
    ca_file: str
    limits: Limits

    @property
    def ssl(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self.ca_file)

    def procore(self, **options: Any) -> Procore:
        """Create a session as `Sandbox.procore` does, but with the clock of this process."""
        options = {"environment": self.environment, "company_id": self.company_id, "ssl": self.ssl, **options}
        if "limiter" not in options and self.limits.is_scaled:
            options["limiter"] = client_limiter(self.limits, clock=options.get("clock", SYSTEM_CLOCK))
        auth = options.pop("auth", None) or ClientCredentials(self.client_id, self.client_secret)
        return Procore(auth, **options)


@attrs.frozen(eq=False)
class SandboxProcess(SandboxAddress):
    """Sandbox in a separate process; :meth:`run` calls functions there."""

    _pipe: Connection
    _lock: asyncio.Lock = attrs.field(factory=asyncio.Lock)

    @property
    def address(self) -> SandboxAddress:
        return SandboxAddress(
            self.environment, self.client_id, self.client_secret, self.company_id, self.ca_file, self.limits
        )

    async def run(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Call a function of a module with the sandbox, in its process and on its loop, and return what it returns."""
        async with self._lock:
            self._pipe.send((function, arguments))
            error, value = await asyncio.to_thread(self._pipe.recv)
        if error is not None:
            raise RuntimeError(error)
        return value


@asynccontextmanager
async def sandbox_process(**options: Any) -> AsyncIterator[SandboxProcess]:
    """Run ``Sandbox(**options)``."""
    context = multiprocessing.get_context("spawn")
    pipe, other_end = context.Pipe()
    process = context.Process(target=_run, args=(other_end, options), daemon=True)
    process.start()
    other_end.close()
    try:
        facts = await asyncio.to_thread(pipe.recv)
        yield SandboxProcess(
            environment=Environment("local", facts["login_url"], facts["api_url"]),
            client_id=facts["client_id"],
            client_secret=facts["client_secret"],
            company_id=facts["company_id"],
            ca_file=facts["ca_file"],
            limits=options.get("limits", GENEROUS),
            pipe=pipe,
        )
    finally:
        pipe.close()
        await asyncio.to_thread(process.join)
        process.close()


def _run(pipe: Connection, options: dict[str, Any]) -> None:
    asyncio.run(_serve(pipe, options))


async def _serve(pipe: Connection, options: dict[str, Any]) -> None:
    async with Sandbox(**options) as sandbox:
        pipe.send(sandbox.as_dict())
        with contextlib.suppress(EOFError):
            while True:
                # In a thread, because the event loop of Windows can't watch pipes.
                function, arguments = await asyncio.to_thread(pipe.recv)
                pipe.send(await _outcome(function, sandbox, arguments))


async def _outcome(function: Callable[..., Any], sandbox: Sandbox, arguments: tuple[Any, ...]) -> tuple[Any, Any]:
    try:
        value = function(sandbox, *arguments)
        return None, await value if inspect.isawaitable(value) else value
    except Exception as error:
        return f"{type(error).__name__}: {error}", None
