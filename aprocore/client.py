"""Client: a session with Procore's operations as methods."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterable, Callable, Coroutine, Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from .errors import MissingCompanyError, TokenRefreshError
from .net.transport import Timeout
from .rest.namespaces import ApiNamespaces
from .sansio.custom_fields import CustomFields
from .sansio.grants import AuthorizationCode, Grant
from .sansio.retries import RetryPolicy
from .sansio.urls import encode_segment
from .settings import Settings
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .batch.checkpoints import Checkpoint
    from .batch.project_items import ProjectItems
    from .change_feed import ChangeFeed
    from .files.file_transfers import Files
    from .me import Me
    from .state.watermark_store import WatermarkStore

__all__ = ["Procore"]

T = TypeVar("T")

_WEB_TIMEOUT = Timeout(total=10.0, connect=3.0, read=8.0, pool=3.0)
_WEB_RETRY = RetryPolicy(max_attempts=3, cap=2.0)


# Cached, because an import statement in each call would take a twentieth of the call's time.
@cache
def _me_class() -> type[Me]:
    from .me import Me

    return Me


def _paths_of_resource(name: str) -> list[str]:
    from .catalogue import paths_of_resource

    return paths_of_resource(name)


class Procore(ApiNamespaces):
    """Asyncio client for the Procore API.

    ``async with Procore(ClientCredentials(…), company_id=4321) as procore: await procore.me()``
    """

    if not TYPE_CHECKING:  # type checkers know all attributes

        def __getattr__(self, name: str) -> Any:
            """Raise the error of a missing attribute; it names the resource below a namespace that is called so."""
            paths = [] if name.startswith("_") else _paths_of_resource(name)
            if not paths:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            # Without `name` and `obj`, for which Python would add a suggestion of its own.
            found = " or ".join(f"procore.{path}" for path in paths)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}. Did you mean {found}?")

    @classmethod
    def for_web(cls, auth: Grant, **options: Any) -> Self:
        """Create a client for the requests of a web service, whose own clients do not wait for long.

        A call ends within 10 s, and within 2 s of waiting for the rate limit: then ``RateLimitedError`` says when to
        try again, for a 503 with ``Retry-After``. It connects within 3 s, is sent 3 times at most, and waits 2 s
        between retries at most. A batch job should use the constructor's defaults, which wait for the rate limit
        without limit.

        Args:
            auth: OAuth grant with which the session signs in.
            **options: arguments of the constructor, which take precedence over these values.
        """
        arguments: dict[str, Any] = {"timeout": _WEB_TIMEOUT, "max_wait": 2.0, "retry": _WEB_RETRY, **options}
        return cls(auth, **arguments)

    @classmethod
    def from_env(cls, **overrides: Any) -> Self:
        """Create a client from environment variables.

        PROCORE_CLIENT_ID, PROCORE_CLIENT_SECRET, PROCORE_ENVIRONMENT (production, sandbox, monthly, federal),
        PROCORE_COMPANY_ID, PROCORE_PROJECT_ID; for another host PROCORE_LOGIN_URL, PROCORE_API_URL, PROCORE_CA_FILE. In
        place of PROCORE_CLIENT_SECRET, PROCORE_CLIENT_SECRET_FILE names a file that is read for each token request. It
        signs in with the token that ``aprocore login`` stored for this environment and client id, else with client
        credentials; PROCORE_GRANT (``refresh_token`` or ``client_credentials``) selects one of the two. It connects
        through the proxy of HTTPS_PROXY, except to the hosts of NO_PROXY and to loopback, and trusts the certificates
        of SSL_CERT_FILE and SSL_CERT_DIR; ``trust_env=False`` ignores these four. With ``session`` or ``transport``,
        which have TLS and proxies of their own, these and PROCORE_CA_FILE are not read.

        Args:
            **overrides: arguments of the constructor, which take precedence over the variables. With ``auth``, client
                id and secret are not read. A ``store`` also has the app's own token, which sessions and processes then
                share; by default that is in memory.

        Raises:
            ConfigurationError: a variable is missing or invalid.
        """
        settings = Settings.from_environ(has_grant="auth" in overrides)
        arguments = settings.arguments(stores_app_token="store" in overrides)
        if overrides.get("session") is not None or overrides.get("transport") is not None:
            del arguments["ca_file"], arguments["trust_env"]
        return cls(**(arguments | overrides))

    async def sign_in(self, grant: AuthorizationCode) -> Self:
        """Exchange the code of a person who has signed in, and return the person's view, like :meth:`as_user`.

        The token is stored under the id of the person at Procore, ``view.token_manager.key.user``, in place of that of
        an earlier sign-in. Until the person is known, nothing is stored.

        Args:
            grant: the grant of the sign-in, from :meth:`AuthorizationRequest.grant`.

        Raises:
            ConfigurationError: the session does not act for people, or the sign-in is of another app.
            ReauthorizationRequiredError: Procore rejected the code; the person has to sign in again.
            TokenRefreshError: the token could not be stored; the person has to sign in again.
            ProcoreError: as in :meth:`request`.
        """
        person = self._view()
        person._use(self._users.for_sign_in(grant))  # noqa: SLF001 -- of the same class
        me = await person.me(company_id=None, project_id=None)
        if me.id is None:
            raise TokenRefreshError("Procore did not say who has signed in; nothing was stored.", hint="Sign in again.")
        user = str(me.id)
        await self._users.signed_in(person._engine, user, self._engine.limiter)  # noqa: SLF001 -- of the same class
        return self.as_user(user)

    def _result_class(self, operation: str) -> type[Any] | None:
        from .rest._base import result_class

        return result_class(self, operation)

    async def custom_fields(
        self, tool: str, *, company_id: int | str | Unset = UNSET, refresh: bool = False
    ) -> CustomFields:
        """Return the custom fields of a tool by label, and give the session's objects their labels.

        ``rfi.custom["Effort Estimate"]`` works from then on, for objects received before too. The definitions are read
        once for each company, user and tool, also for concurrent callers, and kept as long as the session.

        GET /rest/v1.0/companies/{company_id}/configurable_field_sets

        Args:
            tool: name of the tool or resource in this client, such as ``rfis`` or ``punch_list``, or the type or class
                name of its configurable field sets, such as ``ConfigurableFieldSet::Observations::Item``.
            company_id: company whose fields are read; by default the session's.
            refresh: whether to read them again, after they were changed in Procore.

        Raises:
            ConfigurationError: the company has no configurable field set for the tool; the hint names those it has.
        """
        company = self.company_id if company_id is UNSET else company_id
        if company is None:
            raise MissingCompanyError(
                "custom_fields() needs company_id: neither the call nor the session has one.",
                hint="Pass company_id=… to the call or to the session.",
            )
        path = f"/rest/v1.0/companies/{encode_segment(company, 'company_id')}/configurable_field_sets"

        async def list_field_sets(type_: str | None) -> list[Any]:
            params: dict[str, Any] = {"include_lov_entries": True}
            if type_ is not None:
                params["filters"] = {"type": [type_]}
            return await self.paginate(path, params=params, company_id=company).all()

        return await self._engine.custom_fields.read(list_field_sets, company, tool, refresh=refresh)

    @overload
    def across_projects(
        self,
        call: Callable[[Self], AsyncIterable[T]],
        projects: Iterable[Any] | AsyncIterable[Any] | None = None,
        *,
        concurrency: int = 8,
        checkpoint: Checkpoint | None = None,
    ) -> ProjectItems[T]: ...
    @overload
    def across_projects(
        self,
        call: Callable[[Self], Coroutine[Any, Any, Sequence[T]]],
        projects: Iterable[Any] | AsyncIterable[Any] | None = None,
        *,
        concurrency: int = 8,
        checkpoint: Checkpoint | None = None,
    ) -> ProjectItems[T]: ...
    @overload
    def across_projects(
        self,
        call: Callable[[Self], Coroutine[Any, Any, T]],
        projects: Iterable[Any] | AsyncIterable[Any] | None = None,
        *,
        concurrency: int = 8,
        checkpoint: Checkpoint | None = None,
    ) -> ProjectItems[T]: ...
    def across_projects(
        self,
        call: Callable[[Self], Any],
        projects: Iterable[Any] | AsyncIterable[Any] | None = None,
        *,
        concurrency: int = 8,
        checkpoint: Checkpoint | None = None,
    ) -> ProjectItems[Any]:
        """Return an async iterator over the items of a list for all projects, each as ``(project, item)``.

        ``procore.across_projects(lambda site: site.rfis.list())`` reads the RFIs of the company's projects. The
        iteration goes on if the list of a project fails: ``failed`` and ``unavailable`` (403 or 404, such as of a tool
        that is off) of the iterator have the projects, and ``raise_failures()`` raises an error for the first.

        Args:
            call: function of a view of this session for the project that returns its list; or a coroutine.
            projects: ids, or objects with an id; by default the projects that Procore lists for the company.
            concurrency: number of projects that are read at once.
            checkpoint: path of an SQLite file, or a ``RedisCheckpoint``, with which a later call with the same lists
                goes on where a killed one was; delete it to start again.

        Raises:
            ConfigurationError: an argument is invalid; during the iteration: the checkpoint can't be used.
        """
        from .batch.project_items import ProjectItems  # late, because most programs have no batches

        listed = self.portfolio.projects.list() if projects is None else projects
        return ProjectItems(
            lambda project_id: self.with_scope(project_id=project_id),
            call,
            listed,
            concurrency=concurrency,
            checkpoint=checkpoint,
        )

    def changes(
        self,
        list_name: str,
        since: datetime.datetime | None = None,
        state: WatermarkStore | None = None,
        *,
        project_id: int | str | Unset = UNSET,
        overlap: datetime.timedelta = datetime.timedelta(minutes=5),
    ) -> ChangeFeed:
        """Return a feed of what was created, updated and deleted in a list: ``procore.changes("rfis", state=store)``.

        Each change is yielded at least once until ``await feed.commit()``, and not again afterwards, also if it was
        made while the list was read. ``feed.deletions_known`` says whether the feed has deletions.

        Args:
            list_name: name of the operation that lists the items, such as ``rfis.list``, or of its resource.
            since: time with a time zone from which changes are searched in the first run; None for all items.
            state: store of the watermark, which replaces ``since`` in later runs; None to keep it in the feed.
            project_id: project whose list is read; by default the session's.
            overlap: by how much earlier changes are searched again, because they can become visible late.

        Raises:
            ConfigurationError: an argument is invalid, or the list can't tell what has changed.
            MissingCompanyError: the session has no company.
        """
        from .change_feed.feed_factory import change_feed  # late, because most programs use none

        project = self.project_id if project_id is UNSET else project_id
        view = self.with_scope(project_id=project)
        origin, clock = self._engine.api_origin, self._engine.resources.clock
        return change_feed(view, list_name, origin, clock, since=since, state=state, overlap=overlap)

    @property
    def files(self) -> Files:
        """Uploads and downloads in one call each."""
        from .files.file_transfers import Files  # late, because most programs transfer no files

        return Files(self, self._engine)

    async def me(
        self, *, company_id: int | str | Unset | None = UNSET, project_id: int | str | Unset | None = UNSET
    ) -> Me:
        """Return the signed-in user; the name is included if a company or a project is set.

        GET /rest/v1.0/me

        Args:
            company_id: company in whose directory the name is looked up; by default the session's.
            project_id: project in whose directory the name is looked up; by default the session's.
        """
        company = self.company_id if company_id is UNSET else company_id
        project = self.project_id if project_id is UNSET else project_id
        scope = None if company is None and project is None else {"company_id": company, "project_id": project}
        response = await self.request("GET", "/rest/v1.0/me", params=scope, company_id=company_id, into=_me_class())
        me: Me = response.value
        return me
