"""A program for each extra of the package, which works if the extra alone is installed."""

from __future__ import annotations

__all__ = ["PROGRAMS"]

_CLI = """
import subprocess, sys
subprocess.run([sys.executable, "-m", "aprocore", "operations", "rfis.list"], check=True)
"""
_SANDBOX = """
import asyncio
from aprocore.sandbox import Sandbox

async def main():
    async with Sandbox() as sandbox, sandbox.procore() as procore:
        print(await procore.me())

asyncio.run(main())
"""
_REDIS = """
import aprocore
aprocore.RedisStore("redis://localhost"), aprocore.RedisLimiter("redis://localhost")
"""
_KEYRING = """
import aprocore
aprocore.KeyringStore()
"""
_OTEL = """
from aprocore.otel import OpenTelemetryHook
OpenTelemetryHook()
"""
_SENTRY = """
from aprocore.sentry import SentryHook
SentryHook()
"""
_WEB = """
import aprocore
from aprocore.web import SignIn
procore = aprocore.Procore.for_web(aprocore.RefreshToken("id", "secret"), store=aprocore.MemoryStore())
SignIn(procore, redirect_uri="https://app.example/callback", secret="x" * 32).start("/")
"""
_ENCRYPTION = """
import aprocore
aprocore.FileStore("tokens.json", encryption="x" * 32)
"""
_ARROW = """
import types, aprocore
from aprocore.rest.rfis import Rfi
page = aprocore.Page([], 1, 0, 1, types.SimpleNamespace(into=Rfi))
print(page.to_arrow().schema)
"""
_DLT = """
import aprocore.dlt
aprocore.dlt.source, aprocore.dlt.export
"""
_SQL = """
import asyncio, aprocore
asyncio.run(aprocore.SQLStore("sqlite:///tokens.db").create_schema())
"""
_MCP = """
import aprocore.mcp.protocol_server, subprocess, sys
subprocess.run([sys.executable, "-m", "aprocore", "mcp", "--help"], check=True)
"""
_UVLOOP = """
import aprocore, uvloop

async def main():
    async with aprocore.Procore(aprocore.StaticToken("token"), company_id=1):
        pass

uvloop.run(main())
"""

#: Each runs in a folder of its own, offline.
PROGRAMS: dict[str, str] = {
    "cli": _CLI,
    "sandbox": _SANDBOX,
    "redis": _REDIS,
    "keyring": _KEYRING,
    "otel": _OTEL,
    "sentry": _SENTRY,
    "web": _WEB,
    "encryption": _ENCRYPTION,
    "arrow": _ARROW,
    "dlt": _DLT,
    "sql": _SQL,
    "mcp": _MCP,
    "uvloop": _UVLOOP,
}
PROGRAMS["all"] = "".join(PROGRAMS.values())
