"""Submittal packages (Submittals)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "SubmittalPackage",
    "SubmittalPackageAttachment",
    "SubmittalPackageCreatedBy",
    "SubmittalPackageFilters",
    "SubmittalPackagesResource",
]


@record
class SubmittalPackage(Model):
    """What Procore tells of submittal packages."""

    id: Id | None = None
    attachments_count: int | None = None
    created_by: SubmittalPackageCreatedBy | None = None
    description: str | None = None
    attachments: list[SubmittalPackageAttachment] | None = None
    submittal_ids: list[Id] | None = None
    number: str | None = None
    title: str | None = None


@record
class SubmittalPackageAttachment(Model):
    """``attachments`` of :class:`SubmittalPackage`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class SubmittalPackageCreatedBy(Model):
    """``created_by`` of :class:`SubmittalPackage`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class SubmittalPackageFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    updated_at: DateRange


class SubmittalPackagesResource(Resource):
    """Submittal packages (Submittals).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: SubmittalPackageFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalPackage]:
        """List submittal packages on a project.

        GET /rest/v1.0/projects/{project_id}/submittal_packages

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            SubmittalPackage,
            "/rest/v1.0/projects/{project_id}/submittal_packages",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
