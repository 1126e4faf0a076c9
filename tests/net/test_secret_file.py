from __future__ import annotations

from pathlib import Path

import pytest

from aprocore import ConfigurationError, Procore, TokenRefreshError
from aprocore.sandbox import Sandbox
from tests.support.canary import CANARY, assert_hidden
from tests.support.shell import environment_variables

FILE = "PROCORE_CLIENT_SECRET_FILE"

pytestmark = pytest.mark.anyio


@pytest.fixture
def file(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, value in environment_variables(sandbox).items():
        monkeypatch.setenv(name, value)
    path = tmp_path / "secret"
    path.write_text(f"{sandbox.client_secret}\n")
    monkeypatch.delenv("PROCORE_CLIENT_SECRET")
    monkeypatch.setenv(FILE, str(path))
    return path


@pytest.mark.parametrize("grant", [None, "client_credentials"])
async def test_from_env_reads_the_file_at_a_token_request(
    sandbox: Sandbox, file: Path, monkeypatch: pytest.MonkeyPatch, grant: str | None
) -> None:
    if grant is not None:
        monkeypatch.setenv("PROCORE_GRANT", grant)
    secret = file.read_text()
    file.write_text("a-secret-that-is-replaced")
    async with Procore.from_env() as procore:
        file.write_text(secret)
        assert (await procore.me()).name == "Sandbox App"
        # A secret that was replaced needs no restart.
        file.write_text("another-secret")
        with pytest.raises(TokenRefreshError, match="401"):
            await procore.token_manager.refresh()
        file.write_text(secret)
        await procore.token_manager.refresh()
    requests = sandbox.requests.to("POST", "/oauth/token")
    assert [request.status for request in requests] == [200, 401, 200]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (None, "Can't read the file of PROCORE_CLIENT_SECRET_FILE"),
        (b" \n", "The file of PROCORE_CLIENT_SECRET_FILE is empty"),
        (b"\xff" + CANARY.encode(), "The file of PROCORE_CLIENT_SECRET_FILE is not UTF-8 text"),
        (CANARY.encode() + b"\nmore", "The file of PROCORE_CLIENT_SECRET_FILE contains a space"),
    ],
)
async def test_a_file_without_a_secret_is_reported_before_anything_is_sent(
    sandbox: Sandbox, file: Path, content: bytes | None, text: str
) -> None:
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    async with Procore.from_env() as procore:
        with pytest.raises(ConfigurationError) as caught:
            await procore.me()
    assert caught.value.message.startswith(text)
    assert str(file) in caught.value.message
    assert "client secret" in (caught.value.hint or "")
    assert_hidden(f"{caught.value!r} {caught.value}")
    assert sandbox.requests == []
