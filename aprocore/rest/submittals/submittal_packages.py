"""Submittal packages (Submittals)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class SubmittalPackage(Model):
    """A submittal package."""

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
    """Query filters of ``submittals.submittal_packages.list``."""

    id: Id | Sequence[Id]
    updated_at: DateRange


class SubmittalPackagesResource(Resource):
    """Submittal packages (Submittals)."""

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
        https://developers.procore.com/reference/rest/v1/submittal-packages?version=1.0#list-submittal-packages-on-a-project

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalPackage`.
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
