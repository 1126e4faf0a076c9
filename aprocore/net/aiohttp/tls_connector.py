"""aiohttp connector whose direct connections have aprocore's own TLS transport."""

from __future__ import annotations

import asyncio
import ssl
from asyncio.proactor_events import BaseProactorEventLoop
from asyncio.selector_events import BaseSelectorEventLoop
from typing import Any, Literal, TypeAlias

import aiohttp

from ...errors import ConfigurationError
from ..environment_variables import EnvironmentVariables
from ..tls_transport import READ_BUFFER, TLSTransport

__all__ = ["TLS_VARIABLE", "TLSChoice", "TLSConnector", "chosen_tls"]

TLSChoice: TypeAlias = Literal["asyncio", "own"]

# Environment variable with the TLS of sessions that have no option for it.
TLS_VARIABLE = "APROCORE_TLS"

# The transport relies on what OpenSSL does, such as to read one record at a time. Python may be built with another
# library.
_IS_OPENSSL = ssl.OPENSSL_VERSION.startswith("OpenSSL ")
# Event loops that fill the buffer of a protocol and report it in one step, so that connections can share one.
_LOOPS = (BaseSelectorEventLoop, BaseProactorEventLoop)
_LIBUV_LOOPS = frozenset({"uvloop", "winloop"})


def chosen_tls(option: TLSChoice | None = None) -> TLSChoice:
    """Return the TLS of new connections: the option, else that of ``APROCORE_TLS``, by default aprocore's own.

    Raises:
        ConfigurationError: the variable has another value.
    """
    if option is not None:
        return option
    match EnvironmentVariables().get(TLS_VARIABLE):
        case None | "own":
            return "own"
        case "asyncio":
            return "asyncio"
        case value:
            raise ConfigurationError(f"{TLS_VARIABLE} must be asyncio or own, not {value!r}.")


class TLSConnector(aiohttp.TCPConnector):
    """Connector for connections without a proxy; it leaves TLS to asyncio where a context or a loop is unusual.

    aiohttp resolves the host and connects to one address after the other as it always does: only the step that makes a
    connection to one of them, with its TLS handshake, is replaced.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        # It is shared by the connections of one event loop, never by those of two threads.
        self._buffer = memoryview(bytearray(READ_BUFFER))

    async def _wrap_create_connection(self, *args: Any, **options: Any) -> Any:
        context, host = options.get("ssl"), options.get("server_hostname")
        if not isinstance(context, ssl.SSLContext) or not host or not _is_usual(context, self._loop):
            return await super()._wrap_create_connection(*args, **options)
        factory, key = args[0], options["req"].connection_key
        connection = factory()
        tls = TLSTransport(connection, context, host, self._buffer)
        options |= {"ssl": None, "server_hostname": None}
        await super()._wrap_create_connection(lambda: tls, **options)
        try:
            tls.start_handshake()
            await tls.handshaken
        except ssl.SSLCertVerificationError as error:
            raise aiohttp.ClientConnectorCertificateError(key, error) from error
        except ssl.SSLError as error:
            raise aiohttp.ClientConnectorSSLError(key, error) from error
        except OSError as error:
            raise options.get("client_error", aiohttp.ClientConnectorError)(key, error) from error
        except BaseException:
            tls.abort()
            raise
        return tls, connection


def _is_usual(context: ssl.SSLContext, loop: asyncio.AbstractEventLoop) -> bool:
    """Return whether the context is Python's own without callbacks of the caller, and the loop one that is known."""
    return (
        _IS_OPENSSL
        and type(context).__module__ == "ssl"  # not of a library, such as one that replaces ssl.SSLContext
        and context.sslobject_class is ssl.SSLObject
        and getattr(context, "_msg_callback", None) is None
        and (isinstance(loop, _LOOPS) or type(loop).__module__.partition(".")[0] in _LIBUV_LOOPS)
    )
