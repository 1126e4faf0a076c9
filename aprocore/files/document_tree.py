"""Folders and files of the Documents tool, as a tree with names that every operating system accepts."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from typing import Any, Literal

import attrs

from ..errors import MissingCompanyError
from ..sansio.files.file_names import unique_names
from ..sansio.urls import encode_segment
from ..session import Session
from ..types import Id
from .download_source import ResolvedSource, file_of, from_url
from .file_tree import FileEntry, objects_in, url_of

__all__ = ["DocumentTree"]

# Nesting at which the answers are wrong rather than the folders deep.
_MAX_DEPTH = 200


@attrs.frozen(eq=False)
class DocumentTree:
    """The documents of a project or a company."""

    session: Session
    company_id: Id | None
    project_id: Id | None
    """None for the documents of the company."""

    async def walk(self, folder_id: Id | None) -> AsyncGenerator[FileEntry, None]:
        """Yield the entries below a folder, None for all: a folder before its entries, in the order of their names."""
        pending: list[tuple[Id | None, str]] = [(folder_id, "")]
        visited: set[str] = set()
        while pending:
            current, path = pending.pop()
            if str(current) in visited or path.count("/") > _MAX_DEPTH:
                continue
            visited.add(str(current))
            entries = self._entries(await self._folder(current), path)
            for entry in entries:
                yield entry
            pending += [(entry.id, f"{entry.path}/") for entry in reversed(entries) if entry.kind == "folder"]

    def source(self, entry: FileEntry) -> ResolvedSource:
        """Return the source of a file, which gets a fresh URL from Procore when its own has expired.

        Raises:
            ConfigurationError: the entry has no URL.
        """

        async def find() -> str | None:
            value = await self._get(f"files/{encode_segment(entry.id, 'id')}")
            found = file_of(value)
            return None if found is None else found[0]

        return from_url(self.session, url_of(entry), entry.name, find)

    async def _folder(self, folder_id: Id | None) -> Mapping[str, Any]:
        return await self._get("folders" if folder_id is None else f"folders/{encode_segment(folder_id, 'id')}")

    async def _get(self, path: str) -> Mapping[str, Any]:
        options: dict[str, Any] = {} if self.company_id is None else {"company_id": self.company_id}
        if self.project_id is not None:
            options["params"] = {"project_id": self.project_id}
            value = await self.session.get(f"/rest/v1.0/{path}", **options)
        elif self.company_id is None:
            raise MissingCompanyError("The documents of a company need company_id.", hint="Pass it to the session.")
        else:
            company = encode_segment(self.company_id, "company_id")
            value = await self.session.get(f"/rest/v1.0/companies/{company}/{path}", **options)
        return value if isinstance(value, Mapping) else {}

    def _entries(self, folder: Mapping[str, Any], path: str) -> list[FileEntry]:
        rows: list[tuple[Literal["folder", "file"], Mapping[str, Any]]] = [
            *(("folder", row) for row in objects_in(folder.get("folders")) if not row.get("is_recycle_bin")),
            *(("file", row) for row in objects_in(folder.get("files"))),
        ]
        rows = [(kind, row) for kind, row in rows if not row.get("is_deleted")]
        names = unique_names((_name(row), (kind, str(row["id"]))) for kind, row in rows)
        entries = []
        for (kind, row), safe in zip(rows, names, strict=True):
            url, size, version = None, None, None
            if kind == "file":
                found = file_of(row)
                url = None if found is None else found[0]
                size, version = _size(row), _version_id(row)
            entries.append(
                FileEntry(
                    kind=kind,
                    id=row["id"],
                    name=_name(row),
                    path=f"{path}{safe}",
                    size=size,
                    version_id=version,
                    updated_at=row.get("updated_at"),
                    url=url,
                    project_id=self.project_id,
                    company_id=self.company_id,
                    raw=row,
                )
            )
        return sorted(entries, key=lambda entry: (entry.kind, entry.path))


def _name(row: Mapping[str, Any]) -> str:
    name = row.get("name")
    return name if isinstance(name, str) and name else str(row["id"])


def _newest(row: Mapping[str, Any]) -> Mapping[str, Any]:
    versions = [version for version in row.get("file_versions") or () if isinstance(version, Mapping)]
    return max(versions, key=lambda version: version.get("number") or 0, default={})


def _size(row: Mapping[str, Any]) -> int | None:
    size = _newest(row).get("size", row.get("size"))
    return size if type(size) is int else None


def _version_id(row: Mapping[str, Any]) -> Id | None:
    version = _newest(row).get("id")
    return version if isinstance(version, int | str) else None
