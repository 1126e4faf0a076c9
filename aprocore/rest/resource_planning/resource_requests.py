"""Resource requests (Resource Planning)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class ResourceRequest(Model):
    """A resource request."""

    id: Id | None = None
    project_id: Id | None = None
    start_day: str | None = None
    end_day: str | None = None
    start_time: str | None = None
    end_time: str | None = None
    percent_allocated: int | None = None
    work_days: Mapping[str, Any] | None = None
    job_title_id: Id | None = None
    category_id: Id | None = None
    subcategory_id: Id | None = None
    work_scope_text: str | None = None
    instruction_text: str | None = None
    creator_id: Id | None = None
    state_id: Id | None = None


@record
class ResourceRequestGroupsResourceRequest(Model):
    """Returned by :meth:`ResourceRequestsResource.list_groups_resource_requests`."""

    id: Id | None = None
    creator_id: Id | None = None
    project_id: Id | None = None
    start_day: str | None = None
    end_day: str | None = None
    start_time: str | None = None
    end_time: str | None = None
    percent_allocated: int | None = None
    job_title_id: Id | None = None
    category_id: Id | None = None
    subcategory_id: Id | None = None
    state_id: Id | None = None
    work_scope_text: str | None = None
    instruction_text: str | None = None
    work_days: Mapping[str, Any] | None = None


class ResourceRequestsResource(Resource):
    """Resource requests (Resource Planning)."""

    __slots__ = ()

    async def create_for_project(
        self,
        *,
        start_day: Date | str,
        end_day: Date | str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        start_time: str | Unset | None = UNSET,
        end_time: str | Unset | None = UNSET,
        percent_allocated: int | Unset | None = UNSET,
        quantity: int | Unset | None = UNSET,
        job_title_id: Id | Unset | None = UNSET,
        category_id: Id | Unset | None = UNSET,
        subcategory_id: Id | Unset | None = UNSET,
        state_id: Id | Unset | None = UNSET,
        work_scope_text: str | Unset | None = UNSET,
        instruction_text: str | Unset | None = UNSET,
        tag_ids: Sequence[Id] | Unset | None = UNSET,
        work_days: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourceRequest:
        """Create a resource request on a project.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/resource-requests
        https://developers.procore.com/reference/rest/v1/resource-requests?version=1.0#create-a-resource-request-on-a-project

        Args:
            start_day: ``YYYY-MM-DD`` if passed as a string.
            end_day: ``YYYY-MM-DD`` if passed as a string.
            job_title_id: A UUID.
            category_id: A UUID.
            subcategory_id: A UUID.
            state_id: A UUID.

        Returns:
            :class:`ResourceRequest`.
        """
        return await self._one(
            ResourceRequest,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/resource-requests",
            {"company_id": company_id, "project_id": project_id},
            options,
            body=some(
                {
                    "start_day": start_day,
                    "end_day": end_day,
                    "start_time": start_time,
                    "end_time": end_time,
                    "percent_allocated": percent_allocated,
                    "quantity": quantity,
                    "job_title_id": job_title_id,
                    "category_id": category_id,
                    "subcategory_id": subcategory_id,
                    "state_id": state_id,
                    "work_scope_text": work_scope_text,
                    "instruction_text": instruction_text,
                    "tag_ids": tag_ids,
                    "work_days": work_days,
                }
            ),
            dates="start_day end_day",
        )

    async def delete_for_company(
        self, *, request_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ResourceRequest:
        """Delete a resource request.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/resource-requests/{request_id}
        https://developers.procore.com/reference/rest/v1/resource-requests?version=1.0#delete-a-resource-request

        Args:
            request_id: A UUID.

        Returns:
            :class:`ResourceRequest`.
        """
        return await self._one(
            ResourceRequest,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/resource-requests/{request_id}",
            {"company_id": company_id, "request_id": request_id},
            options,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ResourceRequest]:
        """Return all resource requests in a company.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/resource-requests
        https://developers.procore.com/reference/rest/v1/resource-requests?version=1.0#get-all-resource-requests-in-a-company

        Args:
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourceRequest`.
        """
        return self._pages(
            ResourceRequest,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/resource-requests",
            {"company_id": company_id},
            options,
            query={"page": page},
            enveloped=True,
            concurrency=concurrency,
            pager=Pager.FROM_ZERO,
        )

    def list_for_project(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ResourceRequest]:
        """Return all resource requests for a single project.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/resource-requests
        https://developers.procore.com/reference/rest/v1/resource-requests?version=1.0#get-all-resource-requests-for-a-single-project

        Args:
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourceRequest`.
        """
        return self._pages(
            ResourceRequest,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/resource-requests",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            enveloped=True,
            concurrency=concurrency,
            pager=Pager.FROM_ZERO,
        )

    def list_groups_resource_requests(
        self,
        *,
        group_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ResourceRequestGroupsResourceRequest]:
        """Return all resource requests for projects in a single group.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/resource-requests
        https://developers.procore.com/reference/rest/v1/resource-requests?version=1.0#get-all-resource-requests-for-projects-in-a-single-group

        Args:
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourceRequestGroupsResourceRequest`.
        """
        return self._pages(
            ResourceRequestGroupsResourceRequest,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/resource-requests",
            {"company_id": company_id, "group_id": group_id},
            options,
            query={"page": page},
            enveloped=True,
            concurrency=concurrency,
            pager=Pager.FROM_ZERO,
        )

    async def update_for_company(
        self,
        *,
        request_id: Id,
        company_id: Id | Unset = UNSET,
        start_day: Date | str | Unset | None = UNSET,
        end_day: Date | str | Unset | None = UNSET,
        start_time: str | Unset | None = UNSET,
        end_time: str | Unset | None = UNSET,
        percent_allocated: int | Unset | None = UNSET,
        job_title_id: Id | Unset | None = UNSET,
        category_id: Id | Unset | None = UNSET,
        subcategory_id: Id | Unset | None = UNSET,
        state_id: Id | Unset | None = UNSET,
        work_scope_text: str | Unset | None = UNSET,
        instruction_text: str | Unset | None = UNSET,
        work_days: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourceRequest:
        """Update a single resource request.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/resource-requests/{request_id}
        https://developers.procore.com/reference/rest/v1/resource-requests?version=1.0#update-a-single-resource-request

        Args:
            request_id: A UUID.
            start_day: ``YYYY-MM-DD`` if passed as a string.
            end_day: ``YYYY-MM-DD`` if passed as a string.
            job_title_id: A UUID.
            category_id: A UUID.
            subcategory_id: A UUID.
            state_id: A UUID.

        Returns:
            :class:`ResourceRequest`.
        """
        return await self._one(
            ResourceRequest,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/resource-requests/{request_id}",
            {"company_id": company_id, "request_id": request_id},
            options,
            body=some(
                {
                    "start_day": start_day,
                    "end_day": end_day,
                    "start_time": start_time,
                    "end_time": end_time,
                    "percent_allocated": percent_allocated,
                    "job_title_id": job_title_id,
                    "category_id": category_id,
                    "subcategory_id": subcategory_id,
                    "state_id": state_id,
                    "work_scope_text": work_scope_text,
                    "instruction_text": instruction_text,
                    "work_days": work_days,
                }
            ),
            dates="start_day end_day",
        )
