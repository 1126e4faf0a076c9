from __future__ import annotations

import os
import ssl
import stat
import sys

import pytest

from aprocore.errors import ConfigurationError
from aprocore.sandbox.http.tls import Certificates


class TestCertificates:
    def test_ca_file_is_private_and_removed_by_close(self):
        certificates = Certificates()
        directory = certificates.ca_file.parent
        assert os.name == "nt" or stat.S_IMODE(directory.stat().st_mode) == 0o700
        assert certificates.ca_file.read_bytes().startswith(b"-----BEGIN CERTIFICATE-----")
        assert b"PRIVATE" not in certificates.ca_file.read_bytes()
        certificates.close()
        assert not directory.exists()

    def test_contexts_verify_and_reject_old_tls(self):
        certificates = Certificates()
        try:
            assert certificates.client.verify_mode is ssl.CERT_REQUIRED
            assert certificates.client.check_hostname
            assert certificates.client.minimum_version is ssl.TLSVersion.TLSv1_2
            assert certificates.server.minimum_version is ssl.TLSVersion.TLSv1_2
            assert len(certificates.client.get_ca_certs()) == 1
        finally:
            certificates.close()

    def test_missing_dependency_is_named(self, monkeypatch):
        monkeypatch.setitem(sys.modules, "trustme", None)
        with pytest.raises(ConfigurationError, match=r'pip install "aprocore\[sandbox\]"'):
            Certificates()
