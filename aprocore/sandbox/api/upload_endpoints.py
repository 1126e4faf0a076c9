"""Upload endpoints: create, complete and show uploads.

Of version 2.1: https://developers.procore.com/documentation/tutorial-unified-file-uploads
Of versions 1.0 and 1.1: https://developers.procore.com/documentation/tutorial-uploads
"""

from __future__ import annotations

import re
from typing import Any

from ...catalogue import Operation
from ..clock import SandboxClock
from ..data.seed_data import SeedData
from ..data.store import Store
from ..files.storage import ADDRESS_LIFETIME, Storage
from ..files.upload_registry import LEGACY_LIFETIME, UNIFIED_LIFETIME, Upload, UploadKind, new_id
from ..files.upload_rules import LEGACY, UNIFIED, parse_count, parse_segments
from ..http.forms import body_fields
from ..http.rack_multipart import PLAIN
from ..http.response import Answer
from ..spec.route_parser import ParsedRoute, PathStep
from ..spec.spec import OperationSpec
from .dispatcher import ApiCall
from .request_validation import unprocessable, validation_error
from .resource_resolver import ResourceNotFoundError, ResourceNotVisibleError, resolve

__all__ = ["UploadEndpoints"]

_PATH = re.compile(r"/rest/v(?:1\.[01]|2\.1)/(?:companies/\{\w+\}/)?(?:projects/\{\w+\}/)?uploads(?:/\{(\w+)\})?")
_COMPANY = PathStep("word", "companies"), PathStep("company", "company_id")
_PROJECT = PathStep("word", "projects"), PathStep("project", "project_id")
_REQUIRED = ("file_name", "file_size", "content_type", "sha256")
_MAX_NAME = 255
_NO_ROOM = "Too many uploads are pending."


class UploadEndpoints:
    """Handlers of the upload operations."""

    def __init__(self, storage: Storage, clock: SandboxClock, store: Store) -> None:
        self._storage = storage
        self._clock = clock
        self._store = store

    def handles(self, operation: Operation) -> bool:
        """Return whether an operation is an upload operation."""
        return _PATH.fullmatch(operation.path) is not None

    def ids_for(self, operation: Operation, seed_data: SeedData) -> dict[str, int | str]:
        """Return ids for the path of an operation, with the first upload of its scope.

        Raises:
            ResourceNotFoundError: The scope has no upload.
        """
        company_id = seed_data.company.id
        project_id = next(self._store.projects(company_id)).id
        ids: dict[str, int | str] = {"company_id": company_id, "project_id": project_id}
        scope = f"projects/{ids['project_id']}" if "{project_id}" in operation.path else f"companies/{company_id}"
        values = {name: value for name, value in ids.items() if f"{{{name}}}" in operation.path}
        id_name = _id_name(operation)
        if id_name is not None:
            found = self._storage.uploads.first(scope, is_unified=_is_unified(operation))
            if found is None:
                raise ResourceNotFoundError
            values[id_name] = found.id
        return values

    def answer(self, spec: OperationSpec, call: ApiCall) -> Answer:
        """Answer a call of an upload operation."""
        is_unified, id_name = _is_unified(spec.operation), _id_name(spec.operation)
        try:
            scope = self._scope(call)
        except ResourceNotFoundError:
            return call.fail(404, "Not found")
        except ResourceNotVisibleError:
            return call.fail(403, "App is not connected to this company")
        body = body_fields(call.request) if call.request.body else {}
        query = dict(call.request.params)
        if is_unified:
            error = validation_error(spec, call, query, body)
            if error is not None:
                return error
        elif not isinstance(body, dict):
            return call.fail(400, "The body is not a JSON object.")
        if id_name is None:
            return (
                self._create_unified(call, scope, body) if is_unified else self._create_legacy(spec, call, scope, body)
            )
        upload = self._storage.uploads.find(call.path[id_name])
        # An upload is visible only to its owner.
        if upload is None or (upload.owner, upload.scope, upload.kind == "unified") != (
            call.user.id,
            scope,
            is_unified,
        ):
            return call.fail(404, "Not found")
        if call.request.method == "PATCH":
            return self._complete(call, upload, body)
        return self._show(call, upload, query)

    def _scope(self, call: ApiCall) -> str:
        company = call.company or call.seed_data.company
        steps = (*(_COMPANY if "company_id" in call.path else ()), *(_PROJECT if "project_id" in call.path else ()))
        return resolve(self._store, company, ParsedRoute("show", steps), call.path, None).key

    # -- creation

    def _create_unified(self, call: ApiCall, scope: str, body: dict[str, Any]) -> Answer:
        missing = next((name for name in _REQUIRED if body[name] is None), None)
        if missing is not None:
            return call.fail(400, f"param is missing or the value is empty: {missing}")
        segments, problems = parse_segments(UNIFIED, body["segments"], body, "file_size")
        name, content_type = str(body["file_name"]), str(body["content_type"])
        problems |= _problems_of_texts({"file_name": name}, {"content_type": content_type})
        expires_in = body.get("url_expires_in")
        lifetime = ADDRESS_LIFETIME if expires_in is None else parse_count(expires_in)
        if not lifetime:
            problems["url_expires_in"] = ["is not a number of seconds"]
        if problems:
            return unprocessable(call.request.path, problems)
        if not self._storage.uploads.has_room(len(segments)):
            return call.fail(503, _NO_ROOM)
        upload = self._new(call, "unified", scope, name, content_type, UNIFIED_LIFETIME)
        upload.announce(segments)
        upload.sha256, upload.md5 = (_lower(body.get(name)) for name in ("sha256", "md5"))
        upload.extra = {"custom_metadata": body.get("custom_metadata") or {}}
        if body.get("uploader_tool_name") is not None:
            upload.extra["uploader_tool_name"] = body["uploader_tool_name"]
        self._storage.uploads.add(upload)
        return Answer(201, None, self._unified(upload, "ready", lifetime or 0))

    def _create_legacy(self, spec: OperationSpec, call: ApiCall, scope: str, body: dict[str, Any]) -> Answer:
        name = str(body.get("response_filename") or "")
        rows = body.get("segments")
        # Procore's example of a segmented upload has no name.
        if not name and not rows and spec.operation.path.startswith("/rest/v1.1/"):
            return call.fail(400, "param is missing or the value is empty: response_filename")
        content_type = str(body.get("response_content_type") or "application/octet-stream")
        segments, problems = parse_segments(LEGACY, rows, {"size": body.get("size")}, "size") if rows else ([], {})
        problems |= _problems_of_texts({"response_filename": name}, {"response_content_type": content_type})
        if problems:
            return unprocessable(call.request.path, problems)
        if not self._storage.uploads.has_room(max(len(segments), 1)):
            return call.fail(503, _NO_ROOM)
        kind: UploadKind = "segmented" if segments else "form"
        upload = self._new(call, kind, scope, name, content_type, LEGACY_LIFETIME)
        upload.announce(segments)
        upload.name = name or upload.id
        upload.inline = str(body.get("attachment_content_disposition")).lower() not in ("true", "1")
        self._storage.uploads.add(upload)
        return Answer(201, None, self._legacy(upload))

    def _new(self, call: ApiCall, kind: UploadKind, scope: str, name: str, content_type: str, lifetime: int) -> Upload:
        now = self._clock.now()
        return Upload(
            id=new_id(now),
            kind=kind,
            owner=call.user.id,
            company=(call.company or call.seed_data.company).id,
            scope=scope,
            name=name,
            content_type=content_type,
            expires_at=int(now) + lifetime,
            open_until=int(now) + ADDRESS_LIFETIME,
        )

    # -- completion

    def _complete(self, call: ApiCall, upload: Upload, body: dict[str, Any]) -> Answer:
        field = "part_etags" if upload.kind == "unified" else "segments"
        etags = body.get(field)
        if upload.kind != "unified" and isinstance(etags, list):
            etags = [row.get("etag") if isinstance(row, dict) else "" for row in etags]
        problem = self._problem(upload, etags)
        if problem is not None:
            return unprocessable(call.request.path, {field: [problem]})
        if upload.file is None and isinstance(etags, list):
            upload.receiving = upload.receiving or any(etag is not None for etag in etags)
            if None not in etags:
                try:
                    mismatch = upload.mismatch()
                except OSError:
                    return call.fail(503, "The uploaded parts are no longer available.")
                if mismatch is not None:
                    return unprocessable(call.request.path, {mismatch: ["does not match the received bytes"]})
                upload.complete(self._clock.now(), self._storage.uploads.settings)
                return self._shown(upload, "complete")
        return self._shown(upload, upload.status(self._clock.now()))

    def _problem(self, upload: Upload, etags: Any) -> str | None:
        if upload.kind == "form":
            return "were not declared: the file must be sent to the storage service in one form"
        if not isinstance(etags, list) or len(etags) != len(upload.segments):
            return f"must have one ETag for each of the {len(upload.segments)} segments"
        if upload.kind == "segmented" and None in etags:
            return f"has no etag in row {etags.index(None) + 1}"
        row = upload.wrong_etag(etags)
        return None if row is None else f"has an ETag in row {row} that the storage service did not return"

    # -- responses

    def _show(self, call: ApiCall, upload: Upload, query: dict[str, str]) -> Answer:
        lifetime = parse_count(query.get("url_expires_in", ADDRESS_LIFETIME))
        if not lifetime:
            return call.fail(400, "url_expires_in is not a number of seconds")
        return self._shown(upload, upload.poll(self._clock.now()), lifetime)

    def _shown(self, upload: Upload, status: str, lifetime: int = ADDRESS_LIFETIME) -> Answer:
        is_unified = upload.kind == "unified"
        return Answer(200, None, self._unified(upload, status, lifetime) if is_unified else self._legacy(upload))

    def _unified(self, upload: Upload, status: str, lifetime: int) -> dict[str, Any]:
        # All segments, including those already received: a segment is identified by its index.
        addresses = self._storage.segment_urls(upload, lifetime) if upload.file is None else []
        return {
            "data": {
                "upload_id": upload.id,
                "file_name": upload.name,
                "sanitized_file_name": sanitized(upload.name),
                "file_size": upload.size,
                "content_type": upload.content_type,
                "upload_expires_at": int(upload.expires_at),
                "segments": addresses,
                "status": status,
                **upload.extra,
            }
        }

    def _legacy(self, upload: Upload) -> dict[str, Any]:
        status = upload.status(self._clock.now())
        if upload.kind == "form":
            return {"uuid": upload.id, **self._storage.form(upload), "status": status}
        segments = []
        for segment, address in zip(upload.segments, self._storage.segment_urls(upload, ADDRESS_LIFETIME), strict=True):
            etag = {} if upload.file is None else {"etag": segment.etag}
            md5 = {} if segment.md5 is None else {"md5": segment.md5}
            own = {"sha256": segment.sha256, "size": segment.size, "url": address["url"], "headers": address["headers"]}
            segments.append({**etag, **md5, **own})
        return {"uuid": upload.id, "segments": segments, "status": status}


def _is_unified(operation: Operation) -> bool:
    return operation.path.startswith("/rest/v2")


def _id_name(operation: Operation) -> str | None:
    match = _PATH.fullmatch(operation.path)
    return match[1] if match else None


def _lower(checksum: Any) -> str | None:
    return None if checksum is None else str(checksum).lower()


def sanitized(name: str) -> str:
    """Return a file name that is valid on every operating system."""
    return re.sub(r'[\x00-\x1f\x7f/\\:*?"<>|]', "_", name).strip(". ") or "_"


def _problems_of_texts(names: dict[str, str], types: dict[str, str]) -> dict[str, list[str]]:
    long = {
        name: [f"is too long (maximum is {_MAX_NAME} characters)"]
        for name, text in names.items()
        if len(text) > _MAX_NAME
    }
    return long | {name: ["is not a media type"] for name, text in types.items() if not PLAIN.fullmatch(text)}
