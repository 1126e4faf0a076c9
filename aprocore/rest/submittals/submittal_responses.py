"""Submittal responses (Submittals)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset, some

__all__ = [
    "SubmittalResponse",
    "SubmittalResponseInput",
    "SubmittalResponsesResource",
]


@record
class SubmittalResponse(Model):
    """What Procore tells of submittal responses."""

    id: Id | None = None
    name: str | None = None
    considered: str | None = None


class SubmittalResponseInput(TypedDict, total=False):
    """What is sent as ``submittal_response``."""

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
    """Submittal responses (Submittals).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create_for_project(
        self, *, submittal_response: SubmittalResponseInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SubmittalResponse:
        """Create submittal response.

        POST /rest/v1.0/projects/{project_id}/submittal_responses
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
