"""Files of requests: uploads that a body names, and the files of forms."""

from __future__ import annotations

from typing import Any

import attrs

from ..files.storage import Storage
from ..http.rack_multipart import FormPart
from ..http.response import Answer
from .attachments import upload_references
from .dispatcher import ApiCall
from .request_validation import unprocessable

__all__ = ["RequestFiles"]

_NO_UPLOAD = "is not an upload of yours that is available"


@attrs.frozen
class RequestFiles:
    """Storage of the files of requests."""

    storage: Storage

    def attach_uploads(self, call: ApiCall, body: Any) -> Answer | None:
        """Attach the uploads in a body, or return the error response if one of them is not available."""
        uploads = self.storage.uploads
        named = list(upload_references(body)) if call.request.method != "GET" else []
        company = (call.company or call.seed_data.company).id
        found = [(name, uploads.usable(upload_id, call.user.id, company)) for name, upload_id in named]
        problems = {name: [_NO_UPLOAD] for name, upload in found if upload is None}
        if problems:
            return unprocessable(call.request.path, problems)
        for _, upload in found:
            if upload is not None:
                uploads.attach(upload)
        return None

    def store_files(self, call: ApiCall, files: list[tuple[dict[str, Any], FormPart]]) -> Answer | None:
        """Store the files of a form; return an error response if the disk is full."""
        company = (call.company or call.seed_data.company).id
        for file_fields, part in files:
            blob = self.storage.blobs.store(part.content)
            if blob is None:
                return call.fail(503, "The disk is full.")
            name = part.filename or part.name
            file = self.storage.uploads.add_file(name, part.content_type, blob, company)
            # The origin is added when the file is shown, because the port may change with a restart.
            file_fields.update(file.facts(""))
        return None
