"""Communication tags (Emails)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class CommunicationTag(Model):
    """A communication tag."""

    id: Id | None = None
    name: str | None = None


class CommunicationTagInput(TypedDict, total=False):
    """``communication_tag`` in a request body."""

    title: str | None


class CommunicationTagsResource(Resource):
    """Communication tags (Emails)."""

    __slots__ = ()

    async def create(
        self, *, communication_tag: CommunicationTagInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CommunicationTag:
        """Create a communication tag.

        POST /rest/v1.0/communication_tags
        https://developers.procore.com/reference/rest/v1/communication-tags?version=1.0#create-communication-tag

        Returns:
            :class:`CommunicationTag`.
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
        https://developers.procore.com/reference/rest/v1/communication-tags?version=1.0#list-communication-tags

        Args:
            view: Level of detail. Must be extended.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CommunicationTag`.
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
