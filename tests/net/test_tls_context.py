from __future__ import annotations

import asyncio
import ssl
import sys
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import truststore

from aprocore import ConfigurationError, Procore, StaticToken
from aprocore.net import tls_context
from aprocore.net.tls_context import TLSContextSource, check_context, client_context, shared_client_context
from aprocore.sandbox import Sandbox
from aprocore.sandbox.http.tls import Certificates
from tests.support.raw_server import answering, http, raw_server


@pytest.fixture
def file_platform(monkeypatch: pytest.MonkeyPatch) -> None:
    """Treat this platform as one whose trust store is a file."""
    monkeypatch.setattr(tls_context, "has_trust_store", lambda: False)


@pytest.fixture
def ca_file(tmp_path: Path) -> Path:
    certificates = Certificates()
    copy = tmp_path / "ca.pem"
    copy.write_bytes(Path(certificates.ca_file).read_bytes())
    certificates.close()
    return copy


def test_names_and_chains_are_verified_from_tls_1_2_on() -> None:
    context = client_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2


def test_a_context_is_at_least_as_strict_as_that_of_python(ca_file: Path) -> None:
    python = ssl.create_default_context()
    for context in (client_context(), client_context(ca_file), client_context(trust_env=True)):
        assert context.verify_flags & python.verify_flags == python.verify_flags
        assert context.options & python.options == python.options
        assert context.minimum_version >= python.minimum_version
        assert context.verify_mode is python.verify_mode
        assert not context.hostname_checks_common_name
        assert context.options & ssl.OP_NO_RENEGOTIATION
        check_context(context)
    if sys.version_info >= (3, 13):
        strict = ssl.VERIFY_X509_STRICT | ssl.VERIFY_X509_PARTIAL_CHAIN
        assert client_context().verify_flags & strict == strict


def weakened(how: str) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if how in ("no host name", "no certificate"):
        context.check_hostname = False
    if how == "no certificate":
        context.verify_mode = ssl.CERT_NONE
    if how == "optional certificate":
        context.verify_mode = ssl.CERT_OPTIONAL
    if how in ("TLS 1.1", "TLS 1.0"):
        with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
            context.minimum_version = ssl.TLSVersion.TLSv1_1 if how == "TLS 1.1" else ssl.TLSVersion.TLSv1
    if how == "any TLS":
        context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    if how in UNSAFE_CIPHERS:
        context.minimum_version = ssl.TLSVersion.TLSv1_2  # which SECLEVEL=0 lowers on some systems
        context.set_ciphers(UNSAFE_CIPHERS[how])
    return context


UNSAFE_CIPHERS = {"no authentication": "ALL:@SECLEVEL=0", "no encryption": "ALL:eNULL:!aNULL:@SECLEVEL=0"}


@pytest.mark.fault("I22")
@pytest.mark.parametrize(
    "how", ["no host name", "no certificate", "optional certificate", "TLS 1.0", "TLS 1.1", "any TLS", *UNSAFE_CIPHERS]
)
def test_a_weak_context_is_refused(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tls_context, "_default_minimum", lambda: ssl.TLSVersion.TLSv1_2)
    message = "allows TLS before 1.2" if "TLS" in how else "does not verify certificates and host names"
    if how in UNSAFE_CIPHERS:
        message = "allows ciphers without authentication or without encryption"
    with pytest.raises(ConfigurationError, match=message) as caught:
        Procore(StaticToken("t"), ssl=weakened(how))
    assert caught.value.hint


def test_a_default_that_leaves_the_version_to_openssl_is_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tls_context, "_default_minimum", lambda: ssl.TLSVersion.MINIMUM_SUPPORTED)
    check_context(weakened("any TLS"))
    with pytest.raises(ConfigurationError, match=r"before 1\.2"):
        check_context(weakened("TLS 1.1"))


@pytest.mark.parametrize("minimum", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.MAXIMUM_SUPPORTED])
def test_a_strong_context_is_accepted(minimum: ssl.TLSVersion) -> None:
    context = ssl.create_default_context()
    context.minimum_version = minimum
    Procore(StaticToken("t"), ssl=context)


@pytest.mark.parametrize("ciphers", ["ALL", "DEFAULT:@SECLEVEL=0", "ALL:!aNULL:!eNULL:@SECLEVEL=0"])
def test_weak_ciphers_that_authenticate_and_encrypt_are_accepted(ciphers: str) -> None:
    context = ssl.create_default_context()
    context.set_ciphers(ciphers)
    check_context(context)


def test_old_versions_may_be_excluded_by_options() -> None:
    context = weakened("any TLS")
    with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
        context.options |= ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1
    check_context(context)


def test_only_the_given_ca_is_trusted(ca_file: Path) -> None:
    assert client_context(ca_file).cert_store_stats()["x509_ca"] == 1


@pytest.mark.fault("Z08")
@pytest.mark.parametrize("content", [None, b"", b"no certificate"])
def test_an_unusable_ca_file_is_reported(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigurationError, match=r"ca\.pem' cannot be used"):
        client_context(path)


@pytest.mark.fault("X10")
@pytest.mark.usefixtures("file_platform")
def test_environment_variables_are_ignored(ca_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = client_context().cert_store_stats()
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_file))
    monkeypatch.setenv("SSL_CERT_DIR", str(ca_file.parent))
    assert client_context().cert_store_stats() == ours


@pytest.mark.usefixtures("file_platform")
def test_a_system_without_certificate_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    purposes: list[ssl.Purpose] = []
    nowhere = ssl.DefaultVerifyPaths(None, None, "", str(tmp_path / "none.pem"), "", str(tmp_path / "none"))
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
    monkeypatch.setattr(tls_context, "_DISTRIBUTION_FILES", ())
    monkeypatch.setattr(ssl.SSLContext, "load_default_certs", lambda self, purpose: purposes.append(purpose))
    client_context()
    assert purposes == [ssl.Purpose.SERVER_AUTH]


@pytest.mark.fault("X10")
@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_trust_env_uses_the_environment_variables(
    ca_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    nothing = tmp_path / "empty"
    nothing.mkdir()
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_file))
    monkeypatch.setenv("SSL_CERT_DIR", str(nothing))
    if variable == "SSL_CERT_FILE":
        assert client_context(trust_env=True).cert_store_stats()["x509_ca"] == 1
    monkeypatch.setenv(variable, str(tmp_path / "missing"))
    with pytest.raises(ConfigurationError, match=rf"The {variable} '.*missing' cannot be used"):
        client_context(trust_env=True)


@pytest.mark.anyio
async def test_ca_file_of_a_sandbox_that_has_ended() -> None:
    async with Sandbox() as sandbox:
        ca_file = sandbox.ca_file
    with pytest.raises(ConfigurationError, match=r"ca\.pem' cannot be used: No such file") as caught:
        client_context(ca_file)
    assert "sandbox that made it has ended" in (caught.value.hint or "")


def test_sessions_share_a_context_until_the_certificates_change(
    ca_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert shared_client_context() is shared_client_context()
    first = shared_client_context(ca_file)
    assert shared_client_context(str(ca_file)) is not shared_client_context()
    assert shared_client_context(ca_file) is first
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_file))
    assert shared_client_context() is not shared_client_context(trust_env=True)
    other = Certificates()
    ca_file.write_bytes(ca_file.read_bytes() + Path(other.ca_file).read_bytes())
    other.close()
    assert shared_client_context(ca_file).cert_store_stats()["x509_ca"] == 2
    assert first.cert_store_stats()["x509_ca"] == 1
    ca_file.unlink()
    with pytest.raises(ConfigurationError, match="CA file"):
        shared_client_context(ca_file)


@pytest.fixture
def creations(monkeypatch: pytest.MonkeyPatch) -> list[threading.Thread]:
    """The threads that create contexts."""
    threads: list[threading.Thread] = []
    create = tls_context._new_context

    def recording(sources: Any) -> ssl.SSLContext:
        threads.append(threading.current_thread())
        threading.Event().wait(0.01)  # for others to begin meanwhile
        return create(sources)

    monkeypatch.setattr(tls_context, "_new_context", recording)
    return threads


@pytest.mark.anyio
@pytest.mark.parametrize("entered", [True, False])
async def test_the_first_of_equal_sessions_creates_a_context_in_a_thread(
    tmp_path: Path, creations: list[threading.Thread], entered: bool
) -> None:
    certificates = Certificates()
    ca_file = tmp_path / "ca.pem"
    ca_file.write_bytes(Path(certificates.ca_file).read_bytes())
    async with raw_server(answering(http(b"{}")), certificates.server) as server:
        sessions = [
            Procore(StaticToken("t"), environment=server.environment, company_id=1, ca_file=ca_file) for _ in range(3)
        ]
        assert creations == []
        if entered:
            async with sessions[0]:
                assert len(creations) == 1
        for procore in sessions[entered:]:
            assert await asyncio.gather(*(procore.get("/rest/v1.0/me") for _ in range(2))) == [{}, {}]
            await procore.aclose()
    certificates.close()
    assert len(creations) == 1
    assert creations[0] is not threading.current_thread()


def test_threads_that_need_a_context_at_once_create_one(ca_file: Path, creations: list[threading.Thread]) -> None:
    barrier = threading.Barrier(4)

    def create(_number: int) -> ssl.SSLContext:
        barrier.wait()
        return shared_client_context(ca_file)

    with ThreadPoolExecutor(4) as threads:
        contexts = list(threads.map(create, range(4)))
    assert len(set(map(id, contexts))) == len(creations) == 1


@pytest.mark.anyio
async def test_a_context_that_exists_takes_no_thread(ca_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    context = shared_client_context(ca_file)
    monkeypatch.setattr(tls_context, "_threads", None)
    assert await TLSContextSource(ca_file=ca_file).load() is context


def test_the_oldest_of_many_contexts_is_forgotten(tmp_path: Path, ca_file: Path) -> None:
    files = [tmp_path / f"{number}.pem" for number in range(tls_context._MAX_CONTEXTS + 1)]
    for file in files:
        file.write_bytes(ca_file.read_bytes())
    contexts = [shared_client_context(file) for file in files]
    assert len(tls_context._contexts) == tls_context._MAX_CONTEXTS
    assert shared_client_context(files[-1]) is contexts[-1]
    assert shared_client_context(files[0]) is not contexts[0]


@pytest.mark.anyio
async def test_an_unusable_ca_file_is_reported_before_a_call(tmp_path: Path) -> None:
    procore = Procore(StaticToken("t"), ca_file=tmp_path / "missing.pem", company_id=1)
    with pytest.raises(ConfigurationError, match="The CA file"):
        async with procore:
            pass
    procore = Procore(StaticToken("t"), ca_file=tmp_path / "missing.pem", company_id=1)
    with pytest.raises(ConfigurationError, match="The CA file"):
        await procore.get("/rest/v1.0/me")
    await procore.aclose()


@pytest.mark.fault("I22")
def test_keys_are_not_logged(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    assert client_context().keylog_filename is None


# -- the system's trust store ----------------------------------------------------------------------------------------


@pytest.fixture
def store_platform(monkeypatch: pytest.MonkeyPatch) -> None:
    """Treat this platform as one whose trust store is not a file."""
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    monkeypatch.setattr(tls_context, "has_trust_store", lambda: True)


def is_platform_store(context: ssl.SSLContext) -> bool:
    return type(context) is truststore.SSLContext


@pytest.mark.usefixtures("store_platform")
def test_the_store_of_the_platform_is_the_default(ca_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for options in ({}, {"trust_env": True}, {"system": True}):
        context = client_context(**options)
        assert is_platform_store(context)
        check_context(context)
    assert not is_platform_store(client_context(ca_file))
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_file))
    assert is_platform_store(client_context())
    assert is_platform_store(client_context(trust_env=True, system=True))
    assert not is_platform_store(client_context(trust_env=True))


@pytest.mark.usefixtures("store_platform")
def test_the_context_of_the_platform_is_shared(ca_file: Path) -> None:
    assert shared_client_context() is shared_client_context(system=True)
    assert shared_client_context() is not shared_client_context(ca_file)


@pytest.mark.usefixtures("store_platform")
def test_without_truststore_the_certificates_of_openssl_are_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tls_context, "find_spec", lambda name: None)
    monkeypatch.setitem(sys.modules, "truststore", None)
    assert type(client_context()) is ssl.SSLContext
    with pytest.raises(ConfigurationError, match="can't be used without truststore") as caught:
        client_context(system=True)
    assert "pip install truststore" in caught.value.hint


@pytest.mark.fault("X10")
@pytest.mark.usefixtures("file_platform")
def test_elsewhere_the_system_store_is_a_file(ca_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = client_context().cert_store_stats()
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_file))
    monkeypatch.setenv("SSL_CERT_DIR", str(ca_file.parent))
    assert type(client_context(system=True)) is ssl.SSLContext
    assert client_context(trust_env=True, system=True).cert_store_stats() == ours


@pytest.mark.usefixtures("file_platform")
@pytest.mark.parametrize("directory", ["missing", "empty"])
def test_a_python_with_other_paths_finds_the_file_of_the_distribution(
    ca_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, directory: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "README").touch()
    other = ssl.DefaultVerifyPaths(
        None, None, "SSL_CERT_FILE", str(tmp_path / "none.pem"), "SSL_CERT_DIR", str(tmp_path / directory)
    )
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: other)
    monkeypatch.setattr(tls_context, "_DISTRIBUTION_FILES", (str(tmp_path / "none"), str(ca_file)))
    assert client_context().cert_store_stats()["x509_ca"] == 1


@pytest.mark.usefixtures("file_platform")
def test_a_directory_of_hashed_certificates_is_sufficient(
    ca_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashed = tmp_path / "hashed"
    hashed.mkdir()
    (hashed / "0123abcd.0").write_bytes(ca_file.read_bytes())
    other = ssl.DefaultVerifyPaths(None, None, "SSL_CERT_FILE", str(tmp_path / "none.pem"), "SSL_CERT_DIR", str(hashed))
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: other)
    monkeypatch.setattr(tls_context, "_DISTRIBUTION_FILES", (str(ca_file),))
    assert client_context().cert_store_stats()["x509_ca"] == 0


def test_system_is_an_option_of_sessions(ca_file: Path) -> None:
    Procore(StaticToken("t"), ssl="system")
    with pytest.raises(ConfigurationError, match="can't be combined"):
        Procore(StaticToken("t"), ssl="system", ca_file=ca_file)
    with pytest.raises(ConfigurationError, match="ssl must be") as caught:
        Procore(StaticToken("t"), ssl="windows")  # type: ignore[arg-type]
    assert '"system"' in caught.value.hint
