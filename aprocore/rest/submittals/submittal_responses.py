"""Submittal responses (Submittals)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset, some


@record
class SubmittalResponse(Model):
    """A submittal response."""

    id: Id | None = None
    name: str | None = None
    considered: str | None = None


class SubmittalResponseInput(TypedDict, total=False):
    """``submittal_response`` in a request body."""

    name: str | None
    considered: (
        Literal[
            "approved",
            "approved as noted",
            "for record only",
            "forwarded for review",
            "pending",
            "rejected",
            "revise and resubmit",
            "submitted",
            "void",
        ]
        | None
    )


class SubmittalResponsesResource(Resource):
    """Submittal responses (Submittals)."""

    __slots__ = ()

    async def create_for_project(
        self, *, submittal_response: SubmittalResponseInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SubmittalResponse:
        """Create a submittal response.

        POST /rest/v1.0/projects/{project_id}/submittal_responses
        https://developers.procore.com/reference/rest/v1/submittal-responses?version=1.0#create-submittal-response

        Returns:
            :class:`SubmittalResponse`.
        """
        return await self._one(
            SubmittalResponse,
            "POST",
            "/rest/v1.0/projects/{project_id}/submittal_responses",
            {"project_id": project_id},
            options,
            body=some({"submittal_response": submittal_response}),
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalResponse]:
        """List submittal responses.

        GET /rest/v1.0/submittal_responses
        https://developers.procore.com/reference/rest/v1/submittal-responses?version=1.0#list-submittal-responses

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalResponse`.
        """
        return self._pages(
            SubmittalResponse,
            "/rest/v1.0/submittal_responses",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalResponse]:
        """List submittal responses.

        GET /rest/v1.0/projects/{project_id}/submittal_responses
        https://developers.procore.com/reference/rest/v1/submittal-responses?version=1.0#list-submittal-responses

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalResponse`.
        """
        return self._pages(
            SubmittalResponse,
            "/rest/v1.0/projects/{project_id}/submittal_responses",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
