"""Hooks and triggers as declared, at the sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from aprocore import ConfigurationError, Procore
from aprocore.sandbox import Sandbox
from aprocore.webhooks import HookPlan, SQLiteInbox, WebhookEvent, WebhookReceiver

pytestmark = pytest.mark.anyio

URL = "https://app.example/hooks"


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Procore]:
    async with sandbox.procore() as procore:
        yield procore


@pytest.fixture
def project_id(sandbox: Sandbox) -> int:
    return next(iter(sandbox.seed_data.projects))


@pytest.fixture
def receiver(procore: Procore, tmp_path: Path) -> WebhookReceiver:
    receiver = receiver_of(procore, tmp_path, "Bearer one")

    @receiver.on("RFIs", "update")
    async def rfi_updated(event: WebhookEvent) -> None: ...

    @receiver.on("Submittals")
    async def submittal_changed(event: WebhookEvent) -> None: ...

    return receiver


def receiver_of(procore: Procore, folder: Path, *authorization: str) -> WebhookReceiver:
    return WebhookReceiver(procore, authorization=authorization, inbox=SQLiteInbox(folder / "inbox.db"))


DECLARED = (("RFIs", "update"), ("Submittals", "create"), ("Submittals", "delete"), ("Submittals", "update"))


async def triggers_of(procore: Procore, hook_id: int | str, project_id: int) -> list[tuple[str, str]]:
    rows = await procore.webhooks.triggers.list(hook_id=hook_id, project_id=project_id).all()
    return sorted((str(row.resource_name), str(row.event_type).lower()) for row in rows)


async def test_the_hook_of_the_handlers_is_made_once(
    sandbox: Sandbox, procore: Procore, receiver: WebhookReceiver, project_id: int
) -> None:
    plan = await receiver.ensure_hooks(URL, namespace="tests", project_id=project_id, apply=False)
    assert plan == HookPlan(None, create=True, add=DECLARED)
    assert not plan.is_done
    assert sandbox.requests.to("POST", "/rest/v1.0/webhooks/hooks") == []
    assert await receiver.ensure_hooks(URL, namespace="tests", project_id=project_id) == plan
    (hook,) = await procore.webhooks.hooks.list(project_id=project_id, namespace="tests").all()
    assert hook.destination_url == URL
    assert await triggers_of(procore, hook.id, project_id) == list(DECLARED)
    sent = len(sandbox.requests)
    plan = await receiver.ensure_hooks(URL, namespace="tests", project_id=project_id)
    assert (plan.is_done, plan.hook_id) == (True, hook.id)
    assert [request.method for request in sandbox.requests[sent:]] == ["GET", "GET"]


async def test_what_differs_is_changed_and_other_namespaces_are_not(
    sandbox: Sandbox, procore: Procore, receiver: WebhookReceiver, project_id: int, tmp_path: Path
) -> None:
    for namespace in ("theirs", "tests"):
        await receiver.ensure_hooks(URL, namespace=namespace, project_id=project_id)
    newer = receiver_of(procore, tmp_path, "Bearer two", "Bearer one")
    plan = await newer.ensure_hooks(
        f"{URL}/v2", namespace="tests", project_id=project_id, triggers={"RFIs": ["update", "create"]}
    )
    assert (plan.update, plan.add, plan.remove) == (True, (("RFIs", "create"),), DECLARED[1:])
    ours, theirs = [
        (await procore.webhooks.hooks.list(project_id=project_id, namespace=name).all())[0]
        for name in ("tests", "theirs")
    ]
    assert (ours.destination_url, theirs.destination_url) == (f"{URL}/v2", URL)
    assert await triggers_of(procore, ours.id, project_id) == [("RFIs", "create"), ("RFIs", "update")]
    assert await triggers_of(procore, theirs.id, project_id) == list(DECLARED)
    (change,) = [request for request in sandbox.requests if request.method == "PATCH"]
    assert change.json()["hook"]["destination_headers"] == {"Authorization": "Bearer two"}


async def test_a_company_has_a_hook_of_its_own(sandbox: Sandbox, procore: Procore, receiver: WebhookReceiver) -> None:
    triggers = {"Company Users": ["update"]}
    plan = await receiver.ensure_hooks(URL, namespace="tests", triggers=triggers)
    assert plan.create
    (hook,) = await procore.webhooks.hooks.list(company_id=sandbox.company_id, namespace="tests").all()
    assert (await receiver.ensure_hooks(URL, namespace="tests", triggers=triggers)).hook_id == hook.id


async def test_triggers_that_have_ended_are_not_made(receiver: WebhookReceiver, project_id: int) -> None:
    with pytest.warns(FutureWarning, match="ended the trigger Project Users update; use Company Users"):
        plan = await receiver.ensure_hooks(
            URL, namespace="tests", project_id=project_id, triggers={"Project Users": ["create", "update"]}
        )
    assert (plan.add, plan.ended) == ((("Project Users", "create"),), (("Project Users", "update"),))


async def test_mistakes_are_refused_before_anything_is_sent(
    sandbox: Sandbox, procore: Procore, receiver: WebhookReceiver, tmp_path: Path
) -> None:
    with pytest.raises(ConfigurationError, match="not to both"):
        await receiver.ensure_hooks(URL, namespace="tests", company_id=1, project_id=2)
    with pytest.raises(ConfigurationError, match="a-z, 0-9 and -"):
        await receiver.ensure_hooks(URL, namespace="My App")
    for actions in ("create", ["created"]):
        with pytest.raises(ConfigurationError, match=r"have no action .*create, update, delete"):
            await receiver.ensure_hooks(URL, namespace="tests", triggers={"RFIs": actions})
    anything = receiver_of(procore, tmp_path, "Bearer one")
    for _ in range(2):
        with pytest.raises(ConfigurationError, match="Pass triggers"):
            await anything.ensure_hooks(URL, namespace="tests")
        anything.on("*")(ignore)
    homeless = receiver_of(procore.with_scope(company_id=None), tmp_path, "Bearer one")
    with pytest.raises(ConfigurationError, match="needs a company or a project"):
        await homeless.ensure_hooks(URL, namespace="tests", triggers={})
    assert sandbox.requests.to("GET", "/rest/v1.0/webhooks/hooks") == []


async def test_several_hooks_of_a_namespace_are_refused(
    procore: Procore, receiver: WebhookReceiver, project_id: int
) -> None:
    for number in range(2):
        await procore.webhooks.hooks.create(
            project_id=project_id,
            hook={"api_version": "v2", "namespace": "tests", "destination_url": f"{URL}/{number}"},
        )
    with pytest.raises(ConfigurationError, match="has 2 hooks"):
        await receiver.ensure_hooks(URL, namespace="tests", project_id=project_id)


async def ignore(event: WebhookEvent) -> None:
    await asyncio.sleep(0)
