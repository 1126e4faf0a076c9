"""Drawings and photos: lists of files in one level of folders, which are drawing areas and albums."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterable, Mapping
from typing import Any, ClassVar

import attrs

from ..sansio.files.file_names import unique_names
from ..sansio.urls import encode_segment
from ..session import Session
from ..types import Id
from .download_source import ResolvedSource, from_url
from .file_tree import FileEntry, FileTool, url_of

__all__ = ["DrawingTree", "PhotoTree"]


@attrs.frozen(eq=False)
class _ListedTree(ABC):
    """Files of a project in folders that have no folders."""

    session: Session
    company_id: Id | None
    project_id: Id

    tool: ClassVar[FileTool]
    is_left_out: ClassVar[str]
    """Boolean field of the files that are left out."""

    async def walk(self, folder_id: Id | None) -> AsyncGenerator[FileEntry, None]:
        """Yield the entries below a folder, None for all: each folder, and then its files in the order of names."""
        if folder_id is not None:
            for entry in await self._files(folder_id, ""):
                yield entry
            return
        rows = await _distinct(self._folders())
        names = unique_names((_text(row, "name") or str(row["id"]), str(row["id"])) for row in rows)
        for safe, row in sorted(zip(names, rows, strict=True), key=lambda pair: pair[0]):
            name = _text(row, "name") or str(row["id"])
            yield FileEntry(
                kind="folder",
                id=row["id"],
                name=name,
                path=safe,
                updated_at=_text(row, "updated_at"),
                tool=self.tool,
                project_id=self.project_id,
                company_id=self.company_id,
                raw=row,
            )
            for entry in await self._files(row["id"], f"{safe}/"):
                yield entry

    def source(self, entry: FileEntry) -> ResolvedSource:
        """Return the source of a file, which gets a fresh URL from Procore when its own has expired.

        Raises:
            ConfigurationError: the entry has no URL.
        """

        async def find() -> str | None:
            return await self._fresh_url(entry)

        return from_url(self.session, url_of(entry), entry.name, find)

    async def _files(self, folder_id: Id, path: str) -> list[FileEntry]:
        rows = [row for row in await _distinct(self._rows(folder_id)) if row.get(self.is_left_out) is not True]
        names = unique_names((self._name(row), str(row["id"])) for row in rows)
        entries = [self._entry(row, f"{path}{safe}") for row, safe in zip(rows, names, strict=True)]
        return sorted(entries, key=lambda entry: entry.path)

    def _list(self, path: str, **params: Any) -> AsyncIterable[Any]:
        return self.session.paginate(path, params=params or None, **self._company)

    async def _get(self, path: str, **params: Any) -> Mapping[str, Any]:
        value = await self.session.get(path, params=params or None, **self._company)
        return value if isinstance(value, Mapping) else {}

    @property
    def _company(self) -> dict[str, Any]:
        return {} if self.company_id is None else {"company_id": self.company_id}

    @property
    def _project(self) -> str:
        return encode_segment(self.project_id, "project_id")

    @abstractmethod
    def _folders(self) -> AsyncIterable[Any]:
        """Return the list of folders."""

    @abstractmethod
    def _rows(self, folder_id: Id) -> AsyncIterable[Any]:
        """Return the list of the files in a folder."""

    @abstractmethod
    def _name(self, row: Mapping[str, Any]) -> str:
        """Return the name of a file."""

    @abstractmethod
    def _entry(self, row: Mapping[str, Any], path: str) -> FileEntry:
        """Return the entry of a file."""

    @abstractmethod
    async def _fresh_url(self, entry: FileEntry) -> str | None:
        """Request the URL of a file again; None if it has none."""


class DrawingTree(_ListedTree):
    """The current revisions of a project's drawings as PDFs, by area; obsolete drawings are left out."""

    tool: ClassVar[FileTool] = "drawings"
    is_left_out: ClassVar[str] = "obsolete"

    def _folders(self) -> AsyncIterable[Any]:
        return self._list(f"/rest/v1.1/projects/{self._project}/drawing_areas")

    def _rows(self, folder_id: Id) -> AsyncIterable[Any]:
        area = encode_segment(folder_id, "folder")
        return self._list(f"/rest/v1.1/drawing_areas/{area}/drawings", project_id=self.project_id)

    def _name(self, row: Mapping[str, Any]) -> str:
        # Without the number of the revision, so that the file of a new one replaces that of the last one.
        return f"{' '.join(filter(None, (_text(row, 'number'), _text(row, 'title')))) or row['id']}.pdf"

    def _entry(self, row: Mapping[str, Any], path: str) -> FileEntry:
        revision = row.get("current_revision")
        revision = revision if isinstance(revision, Mapping) else {}
        return FileEntry(
            kind="file",
            id=row["id"],
            name=self._name(row),
            path=path,
            size=_size(revision, "pdf_size"),
            version_id=revision.get("id"),
            updated_at=_text(revision, "updated_at"),
            url=_text(revision, "pdf_url"),
            tool=self.tool,
            project_id=self.project_id,
            company_id=self.company_id,
            raw=row,
        )

    async def _fresh_url(self, entry: FileEntry) -> str | None:
        if entry.version_id is None:
            return None
        revision = encode_segment(entry.version_id, "id")
        return _text(await self._get(f"/rest/v1.0/projects/{self._project}/drawing_revisions/{revision}"), "pdf_url")


class PhotoTree(_ListedTree):
    """The photos of a project, by album."""

    tool: ClassVar[FileTool] = "photos"
    is_left_out: ClassVar[str] = "permanently_deleted"

    def _folders(self) -> AsyncIterable[Any]:
        return self._list("/rest/v1.0/image_categories", project_id=self.project_id)

    def _rows(self, folder_id: Id) -> AsyncIterable[Any]:
        return self._list("/rest/v1.0/images", project_id=self.project_id, image_category_id=folder_id)

    def _name(self, row: Mapping[str, Any]) -> str:
        return _text(row, "filename") or str(row["id"])

    def _entry(self, row: Mapping[str, Any], path: str) -> FileEntry:
        return FileEntry(
            kind="file",
            id=row["id"],
            name=self._name(row),
            path=path,
            size=_size(row, "size"),
            updated_at=_text(row, "updated_at"),
            url=_text(row, "url"),
            tool=self.tool,
            project_id=self.project_id,
            company_id=self.company_id,
            raw=row,
        )

    async def _fresh_url(self, entry: FileEntry) -> str | None:
        photo = encode_segment(entry.id, "id")
        return _text(await self._get(f"/rest/v1.0/images/{photo}", project_id=self.project_id), "url")


async def _distinct(rows: AsyncIterable[Any]) -> list[Mapping[str, Any]]:
    """Return the objects of a list, once each: one may be on two pages if the list changes while it is read."""
    found = {str(row["id"]): row async for row in rows if isinstance(row, Mapping) and row.get("id") is not None}
    return list(found.values())


def _text(row: Mapping[str, Any], name: str) -> str | None:
    value = row.get(name)
    return value if isinstance(value, str) and value else None


def _size(row: Mapping[str, Any], name: str) -> int | None:
    value = row.get(name)
    return value if type(value) is int else None
