"""TLS client transport over a plain transport of the event loop, on `ssl.MemoryBIO`.

It replaces asyncio's TLS, which has a buffer of 256 KiB for each connection, and tries a second read for each one that
returns data. The rules are the same: the protocol receives decrypted and authenticated data only, ``eof_received`` at
the peer's close_notify or at the end of the TCP connection, and then ``connection_lost``.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Iterable
from typing import Any

__all__ = ["READ_BUFFER", "SHUTDOWN_TIMEOUT", "TLSTransport"]

# Size in bytes of the buffer into which the event loop reads from a socket, as that of asyncio's own transports.
READ_BUFFER = 256 * 1024
# Seconds that the last data may take to be sent after the transport was closed.
SHUTDOWN_TIMEOUT = 30.0

# Maximum size of the content of a record (RFC 8446, section 5.1): a read of this size takes the whole record, so that
# OpenSSL has no data left if nothing is pending in the memory buffer.
_RECORD = 16 * 1024
# Maximum number of records that are sent with one system call: 256 KiB of content.
_RECORDS_A_SEND = 16
# Bytes that are passed to OpenSSL at a time, enough for a whole record: its memory buffers grow to it and never shrink.
_PART = 17 * 1024
# Maximum number of reads for what had arrived when a connection was lost: more than the system buffers.
_LAST_READS = 64
# Bytes with which a server may make the client answer, as each request of a key update does, without reading all of
# what was sent to it. Data of the protocol does not count: that is under flow control.
_MAX_UNREAD_ANSWERS = 1024 * 1024


class TLSTransport(asyncio.BufferedProtocol, asyncio.Transport):
    """Transport of one connection for ``protocol``, and itself the protocol of the plain transport.

    Args:
        protocol: receives ``connection_made`` once the handshake is complete.
        context: verifies the certificate and the host name during the handshake.
        server_hostname: name for verification and for SNI.
        buffer: memory of at least ``READ_BUFFER`` bytes into which the event loop reads. All connections of an event
            loop may share it, if the loop calls ``buffer_updated`` as soon as it has filled what ``get_buffer``
            returned. It never contains decrypted data.
    """

    __slots__ = (
        "_buffer",
        "_closing",
        "_context",
        "_decrypt",
        "_deliver",
        "_encrypt",
        "_failure",
        "_feed",
        "_incoming",
        "_loop",
        "_made",
        "_open",
        "_outgoing",
        "_protocol",
        "_take",
        "_timer",
        "_tls",
        "_tls13",
        "_unread_answers",
        "handshaken",
        "plain",
        "unfinished",
    )

    handshaken: asyncio.Future[None]
    """Done when the handshake is complete; or its error: an `ssl.SSLError`, or another `OSError` if the connection was
    lost."""
    plain: asyncio.Transport
    """The plain transport, once it is connected."""
    unfinished: bool
    """Whether what was received last has no content: part of a record, perhaps of a close_notify, or a message of TLS
    itself."""

    def __init__(
        self,
        protocol: asyncio.Protocol,
        context: ssl.SSLContext,
        server_hostname: str,
        buffer: memoryview,
    ) -> None:
        super().__init__()
        self._protocol: asyncio.Protocol = protocol
        self._context = context
        self._buffer = buffer
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_hostname)
        # Bound once, as they are called for every record.
        self._feed, self._take = self._incoming.write, self._outgoing.read
        self._decrypt, self._encrypt = self._tls.read, self._tls.write
        self._deliver: Callable[[bytes], None] = protocol.data_received
        # Whether data can be exchanged, whether `connection_made` was called, and whether the transport was closed.
        self._open = self._made = self._closing = False
        self._tls13 = self.unfinished = False
        self._unread_answers = 0
        self._failure: BaseException | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._loop = asyncio.get_running_loop()
        self.handshaken = self._loop.create_future()

    def __repr__(self) -> str:
        state = "open" if self._open else "closing" if self._closing else "handshake"
        return f"<{type(self).__name__} {state}>"

    # -- protocol of the plain transport ------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.plain = transport  # type: ignore[assignment] # of a stream

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        if not self._open or nbytes > _PART:
            self._receive(nbytes)
            return
        self._feed(self._buffer[:nbytes])
        try:
            data = self._decrypt(_RECORD)
        except ssl.SSLError as error:
            self._end_batch([], error)
            return
        if data and not self._incoming.pending and not self._outgoing.pending:
            self.unfinished = False
            self._deliver(data)
        else:
            pieces = [data] if data else []
            self._end_batch(pieces, self._decrypt_pending(pieces) if data else ssl.SSLZeroReturnError())

    def _receive(self, nbytes: int) -> None:
        """Process received data of any size in any state."""
        pieces: list[bytes] = []
        end: ssl.SSLError | None = None
        for offset in range(0, nbytes, _PART):
            if self._closing:
                return
            self._feed(self._buffer[offset : min(offset + _PART, nbytes)])
            if not self._made:
                self._continue_handshake()
            else:
                end = self._decrypt_pending(pieces)
                if end is not None and not isinstance(end, ssl.SSLWantReadError):
                    break
        if self._open:
            self._end_batch(pieces, end)

    def _decrypt_pending(self, pieces: list[bytes]) -> ssl.SSLError | None:
        """Append the content of all complete records to ``pieces``; return what ends it, None if nothing is pending."""
        try:
            while self._incoming.pending:
                data = self._decrypt(_RECORD)
                if not data:
                    return ssl.SSLZeroReturnError()
                pieces.append(data)
        except ssl.SSLError as error:
            # Its frames would keep the data until the garbage collector runs: they refer to each other.
            return error.with_traceback(None)
        return None

    def _end_batch(self, pieces: list[bytes], end: ssl.SSLError | None) -> None:
        """Deliver decrypted data, send what OpenSSL answers, and close the connection if it has ended."""
        self.unfinished = isinstance(end, ssl.SSLWantReadError)
        if pieces:
            # In one piece, as most responses are complete in it.
            self._deliver(pieces[0] if len(pieces) == 1 else b"".join(pieces))
            if self._closing:
                return
        if isinstance(end, ssl.SSLZeroReturnError):
            self._end_of_data()
        elif end is not None and not self.unfinished:
            self._fail(end)
        elif self._outgoing.pending:
            # A key update, or a certificate that the server requests after the handshake.
            if not self._tls13:
                self._refuse_renegotiation()
            else:
                self._answer()

    def _answer(self) -> None:
        """Send what the server requests; abort the connection of one that does not read it."""
        answer = self._take()
        self._unread_answers = self._unread_answers + len(answer) if self.plain.get_write_buffer_size() else 0
        if self._unread_answers > _MAX_UNREAD_ANSWERS:
            self._fail(ConnectionAbortedError("the server does not read what it requests"))
        else:
            self.plain.write(answer)

    def _end_of_data(self) -> None:
        """Pass the peer's close_notify on, and answer it."""
        self._protocol.eof_received()
        self.close()

    def eof_received(self) -> None:
        # The plain transport closes itself after it. Whether data is missing is up to the protocol: OpenSSL knows
        # whether there was a close_notify.
        if self._open:
            self._open, self._closing = False, True
            self._protocol.eof_received()

    def connection_lost(self, exc: BaseException | None) -> None:
        try:
            if isinstance(exc, OSError) and not self._closing:
                self._read_rest()
        finally:
            self._end(exc)

    def _read_rest(self) -> None:
        """Read what arrived before the connection was lost: event loops drop it when a write fails.

        It may be the response of a server that did not want to read the whole request, or an alert of the handshake.
        """
        transport_socket = self.plain.get_extra_info("socket")
        if transport_socket is None:
            return
        try:
            with transport_socket.dup() as connection:
                connection.setblocking(False)
                for _ in range(_LAST_READS):
                    count = connection.recv_into(self._buffer)
                    if not count:
                        return
                    self.buffer_updated(count)
        except OSError:
            pass  # that was all, or the system does not keep it

    def _end(self, exc: BaseException | None) -> None:
        """Report the end of the connection."""
        self._open, self._closing = False, True
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        failure, self._failure = self._failure or exc, None
        if not self.handshaken.done():
            self.handshaken.set_exception(failure or ConnectionResetError())
            self.handshaken.exception()  # the connector may have been cancelled and not wait for it any more
        if self._made:
            self._protocol.connection_lost(failure)  # type: ignore[arg-type] # typeshed: no BaseException

    def pause_writing(self) -> None:
        self._protocol.pause_writing()

    def resume_writing(self) -> None:
        self._protocol.resume_writing()

    # -- handshake, failures ------------------------------------------------------------------------------------------

    def start_handshake(self) -> None:
        """Begin the handshake; call it once the event loop's ``create_connection`` has returned.

        Until then uvloop does not know that the socket is its own: a connection that fails earlier closes the file
        descriptor twice, when it may be that of another connection.
        """
        if not self._closing:  # the server may be gone
            self._continue_handshake()

    def _continue_handshake(self) -> None:
        try:
            self._tls.do_handshake()
        except ssl.SSLWantReadError:
            self._flush()
            return
        except Exception as error:
            self._fail(error)
            return
        self._flush()
        self._tls13 = self._tls.version() == "TLSv1.3"
        self._made = self._open = True
        self._protocol.connection_made(self)
        if not self.handshaken.done():
            self.handshaken.set_result(None)
        # Data may follow the server's last message of the handshake.
        pieces: list[bytes] = []
        end = self._decrypt_pending(pieces)
        if self._open:
            self._end_batch(pieces, end)

    def _refuse_renegotiation(self) -> None:
        """Abort a connection of TLS 1.2 that the server renegotiates: another certificate would not be checked."""
        self._take()
        self._fail(ssl.SSLError(ssl.SSL_ERROR_SSL, "the server requested a renegotiation, which is not supported"))

    def _fail(self, error: Exception) -> None:
        """Abort the connection; the protocol, or who waits for the handshake, receives ``error``."""
        # The traceback refers to frames with data of the connection.
        self._failure = error.with_traceback(None)
        self._flush()  # an alert, if it can be sent at once
        self.abort()

    def _flush(self) -> None:
        # asyncio logs each write to a connection that it has found to be lost.
        if self._outgoing.pending and not self.plain.is_closing():
            self.plain.write(self._take())

    # -- transport ----------------------------------------------------------------------------------------------------

    def write(self, data: bytes | bytearray | memoryview) -> None:
        if not self._open or not data:
            return
        try:
            if len(data) > _RECORD:
                self._write_parts(memoryview(data).cast("B"))
            else:
                count = self._encrypt(data)
                self.plain.write(self._take())
                if count < len(data):  # records may be configured to be shorter
                    self._write_parts(memoryview(data).cast("B")[count:])
        except ssl.SSLError as error:
            self._fail(error)

    def _write_parts(self, view: memoryview) -> None:
        # asyncio logs each write to a connection that it has found to be lost.
        while view and not self.plain.is_closing():
            records: list[bytes] = []
            while view and len(records) < _RECORDS_A_SEND:
                view = view[self._encrypt(view[:_RECORD]) :]
                records.append(self._take())  # at once: OpenSSL's buffer would grow
            # Joined here, as asyncio's `writelines` has no flow control in Python 3.12 (CVE-2024-12254).
            self.plain.write(b"".join(records))

    def writelines(self, list_of_data: Iterable[bytes | bytearray | memoryview]) -> None:
        self.write(b"".join(list_of_data))

    def can_write_eof(self) -> bool:
        return False

    def close(self) -> None:
        """Send a close_notify after the data that was written, and close the connection; the peer's is not awaited.

        TCP resets a connection on which something arrived that was not read: what was written last may be lost.
        """
        if self._closing:
            return
        if not self._open:
            self.abort()
            return
        self._open, self._closing = False, True
        try:
            self._tls.unwrap()
        except ssl.SSLError:
            pass  # it asks for the peer's close_notify
        self._flush()
        self.plain.close()
        if self.plain.get_write_buffer_size():
            self._timer = self._loop.call_later(SHUTDOWN_TIMEOUT, self.plain.abort)

    def abort(self) -> None:
        self._open, self._closing = False, True
        self.plain.abort()

    def is_closing(self) -> bool:
        return self._closing or self.plain.is_closing()

    def is_reading(self) -> bool:
        return self.plain.is_reading()

    def pause_reading(self) -> None:
        self.plain.pause_reading()

    def resume_reading(self) -> None:
        self.plain.resume_reading()

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        self.plain.set_write_buffer_limits(high, low)

    def get_write_buffer_limits(self) -> tuple[int, int]:
        return self.plain.get_write_buffer_limits()

    def get_write_buffer_size(self) -> int:
        return self.plain.get_write_buffer_size()

    def set_protocol(self, protocol: asyncio.BaseProtocol) -> None:
        self._protocol = protocol  # type: ignore[assignment] # of a stream
        self._deliver = self._protocol.data_received

    def get_protocol(self) -> asyncio.BaseProtocol:
        return self._protocol

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        match name:
            case "ssl_object":
                return self._tls
            case "sslcontext":
                return self._context
            case "peercert":
                return self._tls.getpeercert()
            case "cipher":
                return self._tls.cipher()
            case "compression":
                return self._tls.compression()
        return self.plain.get_extra_info(name, default)
