"""Asyncio client for the Procore API.

Print the open RFIs of a project::

    import asyncio, aprocore

    async def main():
        auth = aprocore.ClientCredentials(client_id="…", client_secret="…")
        async with aprocore.Procore(auth, company_id=4321) as procore:
            me = await procore.me()
            async for rfi in procore.rfis.list(project_id=1, filters={"status": "open"}):
                print(rfi.number, rfi.subject)

    asyncio.run(main())

All public names are attributes of this package, and ``help(aprocore.Procore)`` documents one of them.

Client
    Procore                         client with Procore's operations as methods, such as ``procore.rfis.list``
    Session                         its base class: calls by path (``get``, ``post``, ``request``, ``stream``, …)
    Timeout, RetryPolicy            options of a session or of a call
    UNSET                           argument that was not passed, where None has a meaning
    Environment                     login and API origin: PRODUCTION, SANDBOX, MONTHLY_SANDBOX, FEDERAL

Sign-in and tokens
    ClientCredentials               service account
    AuthorizationCode               user who has just signed in, by an AuthorizationRequest; OOB without a redirect
    RefreshToken                    user who signed in before
    StaticToken                     access token from another source
    TokenStore                      where tokens are stored: MemoryStore, FileStore, KeyringStore, RedisStore, SQLStore
    Token, TokenInfo, TokenKey      token, Procore's information about it, and its key in a store

Requests and results
    Response, StreamedResponse      response with its whole body, or with a streamed one
    Pages, Page, Pager              list, one of its pages, and the style of its pagination
    Model, Me                       base class of typed objects, and the signed-in user
    CustomFields                    custom fields of a tool, each a CustomField; CustomFieldEntry is a value from a list
    Multipart, File                 form, and a file in one
    Uploaded, Downloaded            file transferred by ``procore.files``; TransferProgress is the progress
    Sync                            bulk upsert, with SyncResult, SyncRow and SyncRefusal
    PartialResult, PartialRefusal   result of other bulk operations
    ChangeFeed                      changes of a list, each a Change
    WatermarkStore                  state of feeds: FileWatermarkStore, SQLWatermarkStore, RedisWatermarkStore
    Job                             work that Procore finishes later, with a JobStatus; its result may be a JobFile
    Limiter, RedisLimiter           rate limiter of one process, or of several; RateLimits and RateLimit are its state
    Health, SessionMetrics          report of a session's calls, and its queues; BlockedCompany is not called for now
    Hook                            user code that observes or answers calls: Call, RequestAttempt, Wait
    Transport                       user code that sends requests: Request, BodyStream, TransportResponse

Errors, all derived from ProcoreError
    ConfigurationError              invalid argument: MissingCompanyError
    TransportError                  no complete response: ConnectError, CertificateError, ProxyError,
                                    RequestTimeoutError, ProtocolError, AmbiguousOutcomeError
    ResponseError                   error status: BadRequestError, UnauthorizedError, ForbiddenError,
                                    AppNotConnectedError, NotFoundError, ConflictError, GoneError,
                                    PayloadTooLargeError, UnprocessableError, RateLimitedError, ServerError,
                                    NotReadyError
    AuthError                       no usable token: TokenRefreshError, ReauthorizationRequiredError,
                                    AuthorizationDeniedError, StateMismatchError
    DeadlineExceededError, DecodeError, JobFailedError, ListChangedError, LocalFileError, PaginationLoopError,
    PartialFailureError, SessionClosedError, SourceChangedError, SyncInterruptedError, UnexpectedLinkError,
    WatermarkConflictError; DeprecatedOperationWarning warns

Batches, exports and tests
    batch                           many calls, resumable: ``aprocore.batch.run``, ``resolve``, ``find_or_create``
    dlt                             lists of all projects in tables: ``aprocore.dlt.export`` and ``source``
    sandbox                         local mock server of Procore: ``aprocore.sandbox.Sandbox``
"""

import importlib
import logging
import sys

from ._version import __version__ as __version__

# Empty, because help(aprocore) would describe each listed class in full, on thousands of lines; so
# `from aprocore import *` imports nothing. dir(aprocore) lists the public names.
__all__ = ()

if sys.implementation.name != "cpython":
    raise ImportError(
        f"aprocore requires CPython; this is {sys.implementation.name}. "
        "msgspec, with which it decodes JSON, exists for CPython only."
    )

# Public names by module; `python -m aprocore._codegen` writes the stub __init__.pyi from it, for type checkers and
# editors. A name is imported at its first use, so that `import aprocore` is cheap.
_NAMES_BY_MODULE = {
    "change_feed": ("Change", "ChangeFeed"),
    "client": ("Procore",),
    "environments": ("FEDERAL", "MONTHLY_SANDBOX", "PRODUCTION", "SANDBOX", "Environment"),
    "errors": (
        "AmbiguousOutcomeError",
        "AppNotConnectedError",
        "AuthError",
        "AuthorizationDeniedError",
        "BadRequestError",
        "CertificateError",
        "ConfigurationError",
        "ConflictError",
        "ConnectError",
        "DeadlineExceededError",
        "DecodeError",
        "DeprecatedOperationWarning",
        "ForbiddenError",
        "GoneError",
        "JobFailedError",
        "ListChangedError",
        "LocalFileError",
        "MissingCompanyError",
        "NotFoundError",
        "NotReadyError",
        "PaginationLoopError",
        "PartialFailureError",
        "PayloadTooLargeError",
        "ProcoreError",
        "ProtocolError",
        "ProxyError",
        "RateLimitedError",
        "ReauthorizationRequiredError",
        "RequestTimeoutError",
        "ResponseError",
        "ServerError",
        "SessionClosedError",
        "SourceChangedError",
        "StateMismatchError",
        "SyncInterruptedError",
        "TokenRefreshError",
        "TransportError",
        "UnauthorizedError",
        "UnexpectedLinkError",
        "UnprocessableError",
        "WatermarkConflictError",
    ),
    "jobs": ("Job",),
    "me": ("Me",),
    "model": ("Model",),
    "net.rate_limit.limiter": ("Limiter",),
    "net.rate_limit.redis_limiter": ("RedisLimiter",),
    "net.token_stores": ("FileStore", "MemoryStore", "TokenKey", "TokenStore"),
    "net.token_stores.keyring_store": ("KeyringStore",),
    "net.token_stores.redis_store": ("RedisStore",),
    "net.token_stores.sql_store": ("SQLStore",),
    "net.transport": ("Timeout", "Transport", "TransportResponse"),
    "page": ("Page",),
    "pages": ("Pages",),
    "sansio.authorization_request": ("AuthorizationRequest",),
    "sansio.files.transfer_values": ("Downloaded", "TransferProgress", "Uploaded"),
    "sansio.custom_fields": ("CustomField", "CustomFieldEntry", "CustomFields"),
    "sansio.grants": ("OOB", "AuthorizationCode", "ClientCredentials", "RefreshToken", "StaticToken"),
    "sansio.health": ("Health",),
    "sansio.hooks": ("Call", "Hook", "RequestAttempt", "Wait"),
    "sansio.jobs.outcomes": ("JobFile",),
    "sansio.jobs.polling": ("JobStatus",),
    "sansio.messages": ("Request", "Response", "StreamedResponse"),
    "sansio.pagination.styles": ("Pager",),
    "sansio.multipart": ("File", "Multipart"),
    "sansio.bulk_results": ("PartialRefusal", "PartialResult"),
    "sansio.request_body": ("BodyStream",),
    "sansio.retries": ("RetryPolicy",),
    "sansio.session_metrics": ("SessionMetrics",),
    "sansio.sync": ("SyncRefusal", "SyncResult", "SyncRow"),
    "sansio.tokens": ("Token", "TokenInfo"),
    "session": ("Session",),
    "state.redis_watermark_store": ("RedisWatermarkStore",),
    "state.sql_watermark_store": ("SQLWatermarkStore",),
    "state.watermark_store": ("FileWatermarkStore", "WatermarkStore"),
    "sync": ("Sync",),
    "types": ("BlockedCompany", "RateLimit", "RateLimits"),
    "unset": ("UNSET",),
}
# Packages with names of their own, imported at their first use as well.
_PACKAGES = ("batch", "sandbox")
_MODULE_OF = {name: module for module, names in _NAMES_BY_MODULE.items() for name in names}

logging.getLogger(__name__).addHandler(logging.NullHandler())


def __getattr__(name: str) -> object:
    if name in _PACKAGES:
        return importlib.import_module(f".{name}", __name__)
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(importlib.import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    # Without the modules that this one or the import system has set as attributes.
    dunders = (name for name in globals() if name.startswith("__"))
    return sorted({*dunders, *_MODULE_OF, *_PACKAGES})
