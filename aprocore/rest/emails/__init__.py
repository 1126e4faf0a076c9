"""Emails."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .communication_tags_and_others import CommunicationsThreadsResource, CommunicationTagsResource
    from .communications import CommunicationsResource
    from .email_communications import EmailCommunicationsResource


class EmailsResource(Resource):
    """Emails.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def communication_tags(self) -> CommunicationTagsResource:
        """Communication tags (Emails)."""
        resource: CommunicationTagsResource = load(
            ".emails.communication_tags_and_others", "CommunicationTagsResource"
        )(self._session)
        return resource

    @property
    def communications(self) -> CommunicationsResource:
        """Communications (Emails)."""
        resource: CommunicationsResource = load(".emails.communications", "CommunicationsResource")(self._session)
        return resource

    @property
    def communications_threads(self) -> CommunicationsThreadsResource:
        """Communications threads (Emails)."""
        resource: CommunicationsThreadsResource = load(
            ".emails.communication_tags_and_others", "CommunicationsThreadsResource"
        )(self._session)
        return resource

    @property
    def email_communications(self) -> EmailCommunicationsResource:
        """Email communications (Emails)."""
        resource: EmailCommunicationsResource = load(".emails.email_communications", "EmailCommunicationsResource")(
            self._session
        )
        return resource
