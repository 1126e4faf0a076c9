"""Communication tags (Emails)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "CommunicationTag",
    "CommunicationTagInput",
    "CommunicationTagsResource",
]


@record
class CommunicationTag(Model):
    """What Procore tells of communication tags."""

    id: Id | None = None
    name: str | None = None


class CommunicationTagInput(TypedDict, total=False):
    """What is sent as ``communication_tag``."""

    title: str | None


class CommunicationTagsResource(Resource):
    """Communication tags (Emails).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, communication_tag: CommunicationTagInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CommunicationTag:
        """Create communication tag.

        POST /rest/v1.0/communication_tags
        """
        return await self._one(
            CommunicationTag,
            "POST",
            "/rest/v1.0/communication_tags",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"communication_tag": communication_tag},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        search: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CommunicationTag]:
        """List communication tags.

        GET /rest/v1.0/communication_tags

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            CommunicationTag,
            "/rest/v1.0/communication_tags",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "view": view, "search": search},
            per_page=per_page,
            concurrency=concurrency,
        )
