from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from aprocore import ConfigurationError
from aprocore.net.tls_context import client_context, shared_client_context
from aprocore.sandbox.http.tls import Certificates


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
def test_environment_variables_are_ignored(ca_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = client_context().cert_store_stats()
    monkeypatch.setenv("SSL_CERT_FILE", str(ca_file))
    monkeypatch.setenv("SSL_CERT_DIR", str(ca_file.parent))
    assert client_context().cert_store_stats() == ours


def test_a_system_without_certificate_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    purposes: list[ssl.Purpose] = []
    nowhere = ssl.DefaultVerifyPaths(None, None, "", str(tmp_path / "none.pem"), "", str(tmp_path / "none"))
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
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


@pytest.mark.fault("I22")
def test_keys_are_not_logged(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    assert client_context().keylog_filename is None
