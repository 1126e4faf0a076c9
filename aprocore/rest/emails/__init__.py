"""Emails."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .communication_tags import CommunicationTagsResource
    from .communications import CommunicationsResource
    from .communications_threads import CommunicationsThreadsResource
    from .email_communications import EmailCommunicationsResource

__all__ = [
    "EmailsResource",
]


class EmailsResource(Resource):
    """Emails.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def communication_tags(self) -> CommunicationTagsResource:
        """Communication tags (Emails)."""
        resource: CommunicationTagsResource = load(".emails.communication_tags", "CommunicationTagsResource")(
            self._session
        )
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
            ".emails.communications_threads", "CommunicationsThreadsResource"
        )(self._session)
        return resource

    @property
    def email_communications(self) -> EmailCommunicationsResource:
        """Email communications (Emails)."""
        resource: EmailCommunicationsResource = load(".emails.email_communications", "EmailCommunicationsResource")(
            self._session
        )
        return resource
