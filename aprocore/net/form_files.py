"""Multipart forms with files: checked before sending, and read in threads."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Mapping, Sequence
from functools import partial
from typing import Any, TypeAlias

import attrs

from ..errors import ConfigurationError
from ..sansio.multipart import File, Multipart, Part, closing, content_type_of, field_part, file_head, parts_of
from ..sansio.request_body import BodyStream, EncodedBody
from .byte_sources import BytesInMemory, SizedSource, UnseekableFile, source_of
from .threads import Threads

__all__ = ["IN_MEMORY", "encode_form", "guess_type"]

# Maximum size in bytes of a form that is read into memory; a longer one is streamed.
IN_MEMORY = 8 * 1024 * 1024
# Chunk size in bytes of a streamed form.
CHUNK_SIZE = 256 * 1024

# Separate threads, so that reading files does not delay the token store.
_THREADS = Threads()

_Source: TypeAlias = SizedSource | UnseekableFile


async def encode_form(
    data: Mapping[str, Any] | Multipart, *, boundary: str | None = None
) -> EncodedBody | Mapping[str, Any]:
    """Return the encoded multipart body of a form with files, or of a `Multipart`; return other mappings unchanged.

    Raises:
        ConfigurationError: a file does not exist, is a directory, or can't be read.
    """
    if isinstance(data, Multipart):
        parts = parts_of(data.fields)
    else:
        parts = parts_of(data)
        if not any(isinstance(value, File) for _, value in parts):
            return data
    boundary = boundary or secrets.token_hex(16)
    content_type = content_type_of(boundary)
    body = await _THREADS.run(partial(_encode, parts, boundary))
    return EncodedBody(content_type, body)


def _encode(parts: Sequence[Part], boundary: str) -> bytes | BodyStream:
    sources: list[_Source] = []
    for name, value in parts:
        if isinstance(value, str):
            sources.append(BytesInMemory(field_part(boundary, name, value)))
        else:
            head = file_head(boundary, name, value, value.content_type or guess_type(value.name))
            sources += [BytesInMemory(head), source_of(value.content, value.name), BytesInMemory(b"\r\n")]
    sources.append(BytesInMemory(closing(boundary)))
    sizes = [source.size for source in sources]
    length = sum(size for size in sizes if size is not None)
    if None in sizes:
        return BodyStream(aiter(_FormBody(sources)))
    if length > IN_MEMORY:
        return BodyStream(_FormBody(sources), length)
    return b"".join(_read_all(source) for source in sources)


def _read_all(source: _Source) -> bytes:
    if isinstance(source, BytesInMemory):
        return source.content
    try:
        return source.read(0, source.size or 0)
    except (OSError, TypeError, ValueError) as error:
        raise ConfigurationError(f"The file {source.name!r} cannot be read: {error}.") from error


def guess_type(name: str) -> str:
    """Return the content type of a file by its name. Blocking."""
    import mimetypes  # reads the system's tables on first use

    content_type, encoding = mimetypes.guess_type(name)
    return content_type if content_type is not None and encoding is None else "application/octet-stream"


@attrs.frozen
class _FormBody:
    """Replayable body of a form: each iteration reads the files again."""

    sources: Sequence[_Source]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for source in self.sources:
            offset, size = 0, source.size
            while size is None or offset < size:
                length = CHUNK_SIZE if size is None else min(CHUNK_SIZE, size - offset)
                if isinstance(source, BytesInMemory):
                    content = source.read(offset, length)
                else:
                    content = await _THREADS.run(partial(source.read, offset, length))
                if not content:
                    break
                offset += len(content)
                yield content
