"""Folders and files of Procore's tools: what is common to documents, drawings and photos."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from typing import Any, Literal, Protocol, TypeAlias

import attrs

from ..errors import ConfigurationError
from ..types import Id
from .download_source import ResolvedSource

__all__ = ["TOOLS", "FileEntry", "FileTool", "FileTree", "folder_id_of", "objects_in", "url_of"]

FileTool: TypeAlias = Literal["documents", "drawings", "photos"]
"""A tool whose files are walked and downloaded."""
TOOLS: tuple[FileTool, ...] = ("documents", "drawings", "photos")


@attrs.frozen(kw_only=True)
class FileEntry:
    """A folder or a file: of the documents, an area or a drawing, an album or a photo."""

    kind: Literal["folder", "file"]
    id: Id
    """Id of the folder or the file, the area or the drawing, the album or the photo."""
    name: str
    """Name at Procore; of a drawing its number and title."""
    path: str
    """Path below the folder that was walked, with slashes: made safe for every operating system, and unique without
    regard to the case of letters."""
    size: int | None = None
    """Size in bytes as Procore reports it; None for folders."""
    version_id: Id | None = None
    """Id of the newest version of the file, or of the current revision of the drawing; None for folders and photos, and
    if Procore does not report it."""
    updated_at: str | None = None
    """Time of the last change as Procore reports it; None if it does not."""
    url: str | None = attrs.field(default=None, repr=False)
    """URL of the newest version; None for folders, and for files without one."""
    tool: FileTool = "documents"
    project_id: Id | None = None
    """Project whose files were walked; None for the documents of a company."""
    company_id: Id | None = None
    """Company whose files were walked; None if the session has none."""
    raw: Mapping[str, Any] = attrs.field(factory=dict, repr=False, eq=False)
    """The folder or the file as Procore sent it."""


class FileTree(Protocol):
    """The folders and files of a tool."""

    def walk(self, folder_id: Id | None) -> AsyncGenerator[FileEntry, None]:
        """Yield the entries below a folder, None for all: a folder before its entries."""
        ...

    def source(self, entry: FileEntry) -> ResolvedSource:
        """Return the source of a file, which gets a fresh URL from Procore when its own has expired.

        Raises:
            ConfigurationError: the entry has no URL.
        """
        ...


def objects_in(rows: Any) -> list[Mapping[str, Any]]:
    """Return the objects with an id in a list; none if it is not a list."""
    rows = rows if isinstance(rows, list) else []
    return [row for row in rows if isinstance(row, Mapping) and row.get("id") is not None]


def url_of(entry: FileEntry) -> str:
    """Return the URL of a file.

    Raises:
        ConfigurationError: it has none.
    """
    if entry.kind == "folder":
        raise ConfigurationError(f"{entry.path!r} is a folder.", hint="Use download_folder().")
    if entry.url is None:
        raise ConfigurationError(f"{entry.path!r} has no file.")
    return entry.url


def folder_id_of(folder: Any, tool: FileTool) -> Id | None:
    """Return the id of a folder of a tool, which may be an entry, an object of the API, an id, or None for all.

    Raises:
        ConfigurationError: it is not a folder of the tool, or the tool is unknown.
    """
    if tool not in TOOLS:
        raise ConfigurationError(f"tool must be one of {', '.join(TOOLS)}, got {tool!r}.")
    if folder is None or (isinstance(folder, int | str) and not isinstance(folder, bool)):
        return folder
    kind = getattr(folder, "kind", "folder")
    identifier = getattr(folder, "id", None)
    if kind != "folder" or not isinstance(identifier, int | str):
        raise ConfigurationError(f"{folder!r:.200} is not a folder.", hint="Pass a folder, its id, or None for all.")
    if isinstance(folder, FileEntry) and folder.tool != tool:
        raise ConfigurationError(
            f"{folder.path!r} is a folder of the {folder.tool}.", hint=f"Pass tool={folder.tool!r}."
        )
    return identifier
