"""Project templates (Project)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ProjectTemplate(Model):
    """A project template."""

    id: Id | None = None
    name: str | None = None


class ProjectTemplatesResource(Resource):
    """Project templates (Project)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectTemplate]:
        """List project templates.

        GET /rest/v1.0/project_templates
        https://developers.procore.com/reference/rest/v1/project-templates?version=1.0#list-project-templates

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectTemplate`.
        """
        return self._pages(
            ProjectTemplate,
            "/rest/v1.0/project_templates",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
