"""State of the sandbox's application that a reset replaces as a whole: data, tokens, and the endpoints over them."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from typing import Any, get_args

import attrs
from multidict import CIMultiDict, CIMultiDictProxy

from .. import catalogue
from ..catalogue.lookup import operation_router
from ..catalogue.router import first
from ..errors import ConfigurationError
from .api.crud_handlers import CrudHandlers
from .api.daily_log_overview import daily_log_overview
from .api.dispatcher import ApiCall, Dispatcher
from .api.grouped_inspections import grouped_inspections
from .api.idempotency import IdempotencyCache, IdempotencyMode
from .api.overrides import OPERATIONS
from .api.strictness import StrictRule
from .api.summaries import summaries
from .clock import SandboxClock
from .custom_routes import CustomRoutes
from .data.items import DataChange
from .data.seed_data import Person, SeedData
from .data.snapshot import CallSnapshot, path_of_text
from .data.store import Store
from .files.storage import Storage
from .http.request_log import SeenRequest
from .http.response import Answer, api_error
from .jobs.job_registry import JobRegistry, JobSettings, SandboxJob
from .oauth.authorize_endpoint import AUTHORIZE, AuthorizeEndpoint
from .oauth.issued_tokens import IssuedTokens, RefreshMode
from .oauth.rate_limits import Limits, check_limits
from .oauth.token_endpoint import Application, PkceMode, TokenEndpoint
from .webhooks.delivery_queue import Delivery, DeliveryQueue
from .webhooks.publisher import Publisher

__all__ = ["AppState", "SandboxSettings"]


_MODES = {
    "refresh_mode": get_args(RefreshMode),
    "pkce": get_args(PkceMode),
    "idempotency": get_args(IdempotencyMode),
}


def _check_mode(_settings: object, field: attrs.Attribute[Any], value: object) -> None:
    allowed = _MODES[field.name]
    if value not in allowed:
        raise ConfigurationError(f"{field.name} must be one of {', '.join(allowed)}, got {value!r}.")


@attrs.frozen(kw_only=True)
class SandboxSettings:
    """Settings of a sandbox, to which a reset returns."""

    seed: int
    limits: Limits = attrs.field(converter=check_limits)
    refresh_mode: RefreshMode = attrs.field(validator=_check_mode)
    revoke_old_access: bool
    pkce: PkceMode = attrs.field(validator=_check_mode)
    idempotency: IdempotencyMode = attrs.field(validator=_check_mode)
    token_lifetime: float
    app_name: str
    redirect_uris: frozenset[str]
    strict: frozenset[StrictRule]


class AppState:
    """Data, registered app, tokens and endpoints, from one reset to the next.

    Args:
        settings: settings of the sandbox.
        seed: seed of the data.
        limits: rate limits of each access token.
        credentials: client id and secret of the app; None for random ones.
        clock: the sandbox's clock.
        storage: the storage origin.
        queue: the queue of webhook deliveries.
        publisher: the publisher of webhook events.
        routes: the registered routes.
        job_settings: settings of asynchronous jobs.
        on_change: called, with the lock held, when the use of a token has changed the persistent state.
    """

    def __init__(
        self,
        settings: SandboxSettings,
        *,
        seed: int,
        limits: Limits,
        credentials: tuple[str, str] | None = None,
        clock: SandboxClock,
        storage: Storage,
        queue: DeliveryQueue,
        publisher: Publisher,
        routes: CustomRoutes,
        job_settings: JobSettings,
        on_change: Callable[[], None],
    ) -> None:
        client_id, client_secret = credentials or (secrets.token_hex(32), secrets.token_hex(32))
        self._publisher = publisher
        self._pristine_store: Store | None = None
        self.seed_data: SeedData = SeedData(seed)
        self.application: Application = Application(client_id, client_secret, settings.app_name, settings.redirect_uris)
        self.tokens: IssuedTokens = IssuedTokens(
            clock,
            limits=limits,
            lifetime=settings.token_lifetime,
            mode=settings.refresh_mode,
            revoke_old_access=settings.revoke_old_access,
            client_id=client_id,
            on_revoked=on_change,
        )
        self.token_endpoint: TokenEndpoint = TokenEndpoint(
            self.application,
            self.tokens,
            clock,
            pkce=settings.pkce,
            service_account=self.seed_data.service_account.id,
        )
        self.authorize_endpoint: AuthorizeEndpoint = AuthorizeEndpoint(
            self.application, self.tokens, self.seed_data, clock, pkce=settings.pkce
        )
        self.oauth_routes: Mapping[str, Mapping[str, Callable[[SeenRequest], Answer]]] = {
            AUTHORIZE: {"GET": self.authorize_endpoint.show, "POST": self.authorize_endpoint.submit},
            "/oauth/token": {"POST": self.token_endpoint.token},
            "/oauth/token/info": {"GET": self.token_endpoint.info},
            "/oauth/revoke": {"POST": self.token_endpoint.revoke},
        }
        """Handlers of the OAuth endpoints, by path and method."""
        self.jobs: JobRegistry = JobRegistry(job_settings, clock, on_change, self._perform_job)
        """Asynchronous jobs."""
        self.crud_handlers: CrudHandlers = CrudHandlers(self.seed_data, storage, clock, queue, self.jobs)
        self.dispatcher: Dispatcher = Dispatcher(
            (
                *OPERATIONS,
                daily_log_overview(self.crud_handlers),
                *summaries(self.crud_handlers, clock),
                *grouped_inspections(self.crud_handlers),
            ),
            self.seed_data,
            self.tokens,
            clock,
            fallback=self.crud_handlers,
            custom=routes,
            on_change=self._publish,
            response_cache=IdempotencyCache(settings.idempotency),
            strict=settings.strict,
        )

    @property
    def store(self) -> Store:
        """The collections of items."""
        return self.crud_handlers.store

    def pristine_store(self) -> Store:
        """Return a store of the same seed data that is never changed; a snapshot has the differences from it."""
        if self._pristine_store is None:
            self._pristine_store = Store(SeedData(self.seed_data.seed), self.store.has_bin)
        return self._pristine_store

    def user_id(self, user: Person | int | str | None) -> int:
        """Return the id of a person, given by id or e-mail address; None for the first one.

        Raises:
            ConfigurationError: the user does not exist.
        """
        if user is None:
            return self.seed_data.people[0].id
        name = user if isinstance(user, int | str) else user.id
        is_login = isinstance(name, str) and not name.isdecimal()
        person = self.seed_data.person_by_login(str(name)) if is_login else self.seed_data.person(int(name))
        if person is None:
            raise ConfigurationError(f"User {name} does not exist.", hint="Use one of sandbox.seed_data.people.")
        return person.id

    def raise_event(
        self,
        resource_name: str,
        event_type: str,
        resource_id: int | str,
        project_id: int | None,
        user: Person | int | None,
    ) -> list[Delivery]:
        """Publish a webhook event that no call has caused, and return its deliveries.

        Raises:
            ConfigurationError: the project or the user does not exist.
        """
        company_id = self.seed_data.company.id
        if project_id is not None:
            owner = self.store.company_of(project_id)
            if owner is None:
                raise ConfigurationError(
                    f"Project {project_id} does not exist.", hint="Use an id of sandbox.seed_data.projects."
                )
            company_id = owner
        return self._publisher.publish(
            self.store,
            reason=event_type,
            resource_name=resource_name,
            resource_id=resource_id,
            company_id=company_id,
            project_id=project_id,
            user_id=self.user_id(user),
        )

    def _perform_job(self, job: SandboxJob, call: CallSnapshot) -> Answer:
        """Carry out the call that started a job."""
        operation = catalogue.find(job.operation)
        headers = CIMultiDictProxy(CIMultiDict({"Content-Type": call.content_type}))
        request = SeenRequest(
            number=0,
            origin="api",
            method=operation.method,
            path=path_of_text(call.path),
            query=path_of_text(call.query),
            headers=headers,
            at=job.started_at,
            connection=0,
            client_port=0,
            request_id="",
            body=call.body,
        )
        match, user = first(operation_router().find(request.path), request.method), self.seed_data.person(job.user)
        company = self.seed_data.companies.get(job.company)
        if match is None or user is None or company is None:
            return api_error(request.path, 404, "Not found")
        (_, names), values = match
        path = dict(zip(names, values, strict=True))
        api_call = ApiCall(request, path, user, company, self.seed_data, "https://localhost", self._publish)
        return self.crud_handlers.perform(operation, api_call)

    def _publish(self, call: ApiCall, change: DataChange, project_id: int | None) -> None:
        self._publisher.publish_change(
            self.store,
            change,
            company_id=(call.company or self.seed_data.company).id,
            project_id=project_id,
            user_id=call.user.id,
            application_id=self.application.client_id,
        )
