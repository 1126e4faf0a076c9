"""Emails."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

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
        from .communication_tags import CommunicationTagsResource

        return CommunicationTagsResource(self._session)

    @property
    def communications(self) -> CommunicationsResource:
        """Communications (Emails)."""
        from .communications import CommunicationsResource

        return CommunicationsResource(self._session)

    @property
    def communications_threads(self) -> CommunicationsThreadsResource:
        """Communications threads (Emails)."""
        from .communications_threads import CommunicationsThreadsResource

        return CommunicationsThreadsResource(self._session)

    @property
    def email_communications(self) -> EmailCommunicationsResource:
        """Email communications (Emails)."""
        from .email_communications import EmailCommunicationsResource

        return EmailCommunicationsResource(self._session)
