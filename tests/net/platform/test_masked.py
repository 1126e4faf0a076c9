"""Token files, sandbox state and a sign-in without what POSIX systems have in addition to others."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

# Libraries keep what they use: filelock has locks on every supported system.
MASK = """
import asyncio, os, select, shutil, signal, sys
import filelock, platformdirs, aiohttp.web, trustme, anyio

for name in ("fcntl", "grp", "pwd", "resource", "termios"):
    sys.modules[name] = None
for name in ("fork", "geteuid", "getegid", "getpgrp", "getuid", "kill", "register_at_fork", "tcgetpgrp"):
    if hasattr(os, name):
        delattr(os, name)
# shutil of Python 3.14 needs O_NONBLOCK.
for name in ("O_CLOEXEC", "O_NOFOLLOW", *(["O_NONBLOCK"] if sys.version_info < (3, 14) else [])):
    if hasattr(os, name):
        delattr(os, name)
shutil._use_fd_functions = False  # as where the flags are missing
for name in ("epoll", "kqueue", "poll"):
    if hasattr(select, name):
        delattr(select, name)

def unsupported(*arguments):
    raise NotImplementedError

for name in ("add_signal_handler", "remove_signal_handler"):
    setattr(asyncio.SelectorEventLoop, name, unsupported)
"""

SCRIPT = """
import io, re, warnings
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

warnings.simplefilter("error")
folder = Path(sys.argv[1])
os.environ["XDG_STATE_HOME"] = os.environ["WIN_PD_OVERRIDE_LOCAL_APPDATA"] = str(folder)

from aprocore import FileStore
from aprocore.__main__ import main
from aprocore.sandbox import Sandbox, in_thread

state = folder / "state.json"
with in_thread(Sandbox(state=state)) as sandbox:
    client_id = sandbox.client_id
    os.environ |= {
        "PROCORE_CLIENT_ID": client_id,
        "PROCORE_CLIENT_SECRET": sandbox.client_secret,
        "PROCORE_COMPANY_ID": str(sandbox.company_id),
        "PROCORE_LOGIN_URL": sandbox.environment.login_url,
        "PROCORE_API_URL": sandbox.environment.api_url,
        "PROCORE_CA_FILE": sandbox.ca_file,
    }

    class Person(io.TextIOBase):
        # Reads the URL that the command shows, signs in there, and types the code.
        def write(self, text):
            if found := re.search(r"https://\\S+", text):
                query = parse_qs(urlsplit(found[0]).query)
                code = sandbox.tokens.authorize(
                    redirect_uri=query["redirect_uri"][0], code_challenge=query["code_challenge"][0]
                )
                sys.stdin = io.StringIO(code)
            return len(text)

    for arguments in (["login", "--paste"], ["me"], ["logout"]):
        output, sys.stderr = sys.stderr, Person()
        sys.argv = ["aprocore", *arguments]
        try:
            main()
        except SystemExit as end:
            sys.stderr = output
            assert end.code == 0, (arguments, end.code)
with in_thread(Sandbox(state=state)) as sandbox:
    assert sandbox.client_id == client_id
"""


@pytest.mark.skipif(os.name == "nt", reason="nothing to mask")
def test_files_state_and_sign_in_need_no_posix(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", MASK + SCRIPT, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Signed in as" in done.stdout
    assert "is signed out" in done.stdout
    assert (tmp_path / "aprocore" / "tokens.json").exists()
