from __future__ import annotations

import os
import subprocess
import sys

import click
import pytest

from aprocore import __main__, __version__
from tests.support.cases import cases
from tests.support.shell import child, command


def test_help_names_every_command_and_variable() -> None:
    shown = command("--help").stdout
    for word in (
        "call",
        "doctor",
        "download",
        "get",
        "limits",
        "login",
        "logout",
        "me",
        "operations",
        "request",
        "sandbox",
        "token",
        "upload",
        "PROCORE_CLIENT_SECRET",
        "PROCORE_CA_FILE",
        "PROCORE_REDIS_URL",
    ):
        assert word in shown
    assert "aprocore sandbox -- aprocore me" in shown


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_help_describes_shell_completion(shell: str) -> None:
    assert 'eval "$(_APROCORE_COMPLETE=bash_source aprocore)"' in command("--help").stdout
    script = subprocess.run(
        [sys.executable, "-c", "from aprocore.__main__ import main; main()"],
        env={**os.environ, "_APROCORE_COMPLETE": f"{shell}_source"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"{shell}_complete" in script.stdout


@cases(
    "name",
    [
        "call",
        "doctor",
        "download",
        "get",
        "limits",
        "login",
        "logout",
        "me",
        "operations",
        "request",
        "sandbox",
        "token",
        "upload",
    ],
)
def test_every_command_has_help_and_prints_json(name: str) -> None:
    assert "--json" in command(name, "-h").stdout


def loaded(name: str) -> click.Command:
    from aprocore.cli.app import app

    _, loaded_command, _ = app.resolve_command(click.Context(app), [name])
    assert loaded_command is not None
    return loaded_command


def test_the_list_of_commands_has_the_first_sentence_of_each_help() -> None:
    from aprocore.cli.app import app

    for name, listed in app.commands.items():
        assert listed.get_short_help_str(1000) == loaded(name).get_short_help_str(1000)
        assert loaded(name).name == name


@pytest.mark.parametrize(
    ("arguments", "variables", "output"),
    [
        (["--help"], {}, "Show the signed-in user."),
        (["--version"], {}, __version__),
        (["tokn"], {}, "'token'"),
        ([], {"_APROCORE_COMPLETE": "bash_source"}, "_aprocore_completion"),
        ([], {"_APROCORE_COMPLETE": "bash_complete", "COMP_WORDS": "aprocore to", "COMP_CWORD": "1"}, "plain,token"),
    ],
    ids=["help", "version", "unknown command", "completion script", "completion"],
)
def test_what_runs_no_command_imports_none(arguments: list[str], variables: dict[str, str], output: str) -> None:
    code = (
        "import atexit, sys; from aprocore.__main__ import main; sys.argv[0] = 'aprocore'; "
        "atexit.register(lambda: print(*sys.modules, sep='\\n', file=sys.stderr)); main()"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **variables},
        check=False,
    )
    modules = set(run.stderr.split())
    assert output in run.stdout + run.stderr
    assert {name for name in modules if name.startswith("aprocore.")} == {
        "aprocore.__main__",
        "aprocore._version",
        "aprocore.cli",
        "aprocore.cli.app",
        "aprocore.cli.powershell",
    }
    assert not {"asyncio", "ssl", "attr", "rich", "aiohttp", "msgspec"} & modules


def test_no_command_takes_a_secret() -> None:
    from aprocore.cli.app import app

    secrets = {"client_secret", "code", "access_token", "secret", "password"}
    for name in app.commands:
        assert not secrets & {parameter.name for parameter in loaded(name).params}


def test_version_is_printed() -> None:
    assert command("--version").stdout == f"aprocore, version {__version__}\n"


def test_unknown_command_is_reported() -> None:
    result = command("tokn")
    assert result.exit_code == 2
    assert "'token'" in result.stderr
    assert result.stdout == ""


def test_missing_extra_is_reported(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(__main__, "find_spec", lambda name: None)
    with pytest.raises(SystemExit) as ended:
        __main__.main()
    assert ended.value.code == 2
    assert 'requires click and rich. Run: pip install "aprocore[cli]"' in capsys.readouterr().err


def test_ctrl_c_before_the_command_starts_exits_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    from aprocore.cli import app

    def interrupted(**_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(app, "app", interrupted)
    with pytest.raises(SystemExit) as ended:
        __main__.main()
    assert ended.value.code == 130


def test_ctrl_c_while_a_command_is_loaded_exits_with_130(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from aprocore.cli import app

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(app, "import_module", interrupted)
    monkeypatch.setattr(sys, "argv", ["aprocore", "me"])
    with pytest.raises(SystemExit) as ended:
        __main__.main()
    assert ended.value.code == 130
    assert capsys.readouterr() == ("", "")


def test_main_works_with_streams_that_are_not_files(monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    out = io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "argv", ["aprocore", "--version"])
    with pytest.raises(SystemExit) as ended:
        __main__.main()
    assert ended.value.code == 0
    assert __version__ in out.getvalue()


def test_commands_without_network_access_do_not_import_aiohttp() -> None:
    code = (
        "import atexit, sys; atexit.register(lambda: print(*sys.modules)); sys.argv[1:] = ['--help'];"
        "from aprocore.__main__ import main; main()"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "click" in loaded
    assert not {"aiohttp", "rich.console", "msgspec", "asyncio.sslproto.x", "aprocore.client"} & set(loaded)


@pytest.mark.anyio
async def test_package_runs_with_python_m() -> None:
    async with child("--version") as program:
        assert await program.end() == (0, f"aprocore, version {__version__}\n", "")
