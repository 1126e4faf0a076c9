from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import entry_points
from pathlib import Path

import pytest

import aprocore

PROJECT = Path(__file__).parent / "example_project"
README = Path(__file__).parent.parent / "README.md"

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    ignored = shutil.ignore_patterns("__pycache__")
    # Not copy2, which ends the process under Wine 8: there is no CopyFile2.
    return shutil.copytree(PROJECT, tmp_path / "project", ignore=ignored, copy_function=shutil.copyfile)


@pytest.fixture
def run(project: Path) -> Run:
    """Run the tests of the example project, or the passed code, in a child process."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    # With CI set, pytest does not truncate its summary to the width of the terminal.
    environ.pop("CI", None)
    environ["PYTHONPATH"] = str(Path(aprocore.__file__).parent.parent)

    def run(*arguments: str, test: str | None = None, conftest: str = "") -> subprocess.CompletedProcess[str]:
        (project / "conftest.py").write_text(conftest)
        if test is not None:
            (project / "test_own.py").write_text(test)
            arguments += ("test_own.py",)
        # These plugins are not used, and the import of hypothesis takes longer than most of these tests.
        spared = ("-p", "no:cacheprovider", "-p", "no:hypothesispytest", "-p", "no:schemathesis")
        command = [sys.executable, "-m", "pytest", *spared, "-q", *arguments]
        return subprocess.run(command, cwd=project, env=environ, capture_output=True, text=True, timeout=120)

    return run


def counts(done: subprocess.CompletedProcess[str]) -> dict[str, int]:
    """Return the numbers of passed tests, failed tests, …"""
    last = done.stdout.strip().splitlines()[-1]
    return {word: int(number) for number, word in re.findall(r"(\d+) (passed|failed|errors?|skipped|warnings?)", last)}


def test_plugin_is_found_by_its_entry_point() -> None:
    (found,) = entry_points(group="pytest11", name="aprocore")
    assert found.value == "aprocore.pytest_plugin"


# pytest-asyncio before 1.5 leaves its own event loop open, with two sockets, and luck decides in which test that is
# noticed. Every other warning is an error.
LEAKED_LOOP = r"""error
ignore:Exception ignored in. <function BaseEventLoop.__del__:pytest.PytestUnraisableExceptionWarning
ignore:Exception ignored in. <socket.socket fd=\d+, family=1,:pytest.PytestUnraisableExceptionWarning"""


class TestExampleProject:
    @pytest.mark.slow
    def test_plugin_works_with_asyncio_anyio_and_strict_mode(self, run: Run) -> None:
        done = run("--ignore", "auto")
        assert counts(done) == {"passed": 31}, done.stdout

    def test_plugin_works_in_auto_mode(self, run: Run) -> None:
        options = ("-o", "asyncio_mode=auto", "-o", f"filterwarnings={LEAKED_LOOP}")
        done = run("auto", "test_plain_asyncio.py", "test_pytest_asyncio.py", *options)
        assert counts(done) == {"passed": 15}, done.stdout

    @pytest.mark.slow
    def test_each_xdist_worker_has_its_own_sandbox(self, run: Run) -> None:
        done = run("-n", "2", "--dist", "loadfile", "test_plain_asyncio.py", "test_anyio.py")
        assert counts(done) == {"passed": 12}, done.stdout


def test_example_of_the_readme_works(run: Run) -> None:
    example = re.search(r"```python\n(import aprocore, pytest\n.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert example is not None
    done = run(test=example[1] + "\n@pytest.fixture\ndef anyio_backend(): return 'asyncio'\n")
    assert counts(done) == {"passed": 1}, done.stdout


@pytest.mark.slow
class TestCost:
    def test_plugin_costs_nothing_without_its_fixtures(self, run: Run) -> None:
        test = """
import sys

def test_plugin_imports_nothing_without_its_fixtures():
    ours = {name for name in sys.modules if name.partition(".")[0] == "aprocore"}
    assert ours == {"aprocore", "aprocore._version", "aprocore.pytest_plugin"}
    assert {"aiohttp", "trustme"}.isdisjoint(sys.modules)
    # Since Python 3.14 pdb, which pytest imports, imports asyncio.
    assert sys.version_info >= (3, 14) or "asyncio" not in sys.modules
"""
        # Other plugins import modules of their own.
        done = run("-c", os.devnull, "--disable-plugin-autoload", "-p", "aprocore.pytest_plugin", test=test)
        assert counts(done) == {"passed": 1}, done.stdout


@pytest.mark.slow
class TestUsageErrors:
    def test_missing_extras_are_reported(self, run: Run) -> None:
        conftest = "import sys\nsys.modules['trustme'] = None\n"
        done = run(test="def test_one(procore): pass\ndef test_two(): pass\n", conftest=conftest)
        assert counts(done) == {"passed": 1, "error": 1}
        assert 'Run: pip install "aprocore[sandbox]"' in done.stdout
        assert "Traceback" not in done.stdout

    def test_invalid_marks_are_reported(self, run: Run) -> None:
        complaints = {
            "procore_limits(25)": "limits must be a Limits, got 25. Use PROCORE_LIMITS or",
            "procore_limits(hourly=0, spike=1)": "Limits.hourly must be an integer >= 1, got 0.",
            "procore_limits(spikes=1)": "invalid arguments (",
            "procore_clock(days=1)": "invalid arguments (",
            "procore_seed()": "invalid arguments (",
            "procore_faults('GET', '/rest/*', 503)": (
                "fault must be a fault, got 503. Use one of aprocore.sandbox: Answer(503)"
            ),
        }
        test = "import pytest\n"
        for number, mark in enumerate(complaints):
            test += f"\n@pytest.mark.{mark}\ndef test_{number}(procore): pass\n"
        done = run(test=test)
        assert counts(done) == {"errors": len(complaints)}
        for mark, complaint in complaints.items():
            pattern = rf"@pytest\.mark\.{mark.partition('(')[0]}: .*{re.escape(complaint)}"
            assert re.search(pattern, done.stdout), done.stdout

    def test_marks_without_the_fixture_are_reported(self, run: Run) -> None:
        done = run(test="import pytest\n\n@pytest.mark.procore_seed(1)\ndef test_one(procore_sandbox): pass\n")
        assert counts(done) == {"error": 1}
        assert "procore_seed needs the fixture procore" in done.stdout


def test_fault_that_no_request_has_met_is_reported(run: Run) -> None:
    test = """
import pytest, aprocore.sandbox

@pytest.mark.procore_faults("GET", "/rest/v1.0/me", aprocore.sandbox.Answer(503))
def test_one(procore): pass

@pytest.mark.procore_faults("GET", "/rest/v1.0/mee", aprocore.sandbox.Answer(503))
def test_two(procore): pass
"""
    done = run("-W", "default", test=test)
    assert counts(done) == {"passed": 1, "warning": 1, "error": 1}, done.stdout
    assert "Faults that no request has met: Answer for GET /rest/v1.0/me." in done.stdout
    assert "GET /rest/v1.0/mee matches no documented operation." in done.stdout


@pytest.mark.slow
def test_project_may_override_the_sandbox(run: Run) -> None:
    conftest = """
import pytest
from aprocore.sandbox import PROCORE_LIMITS, Sandbox, in_thread

@pytest.fixture(scope="session")
def procore_sandbox():
    with in_thread(Sandbox(limits=PROCORE_LIMITS)) as sandbox:
        yield sandbox
"""
    test = """
import asyncio

def test_limits(procore):
    asyncio.run(procore.me())
    assert procore.rate_limit.spike.limit == 25
"""
    done = run(test=test, conftest=conftest)
    assert counts(done) == {"passed": 1}, done.stdout


@pytest.mark.slow
def test_slow_sign_in_does_not_block_others(run: Run) -> None:
    test = """
import asyncio
from aprocore.sandbox import Hold

def test_held(procore, procore_sandbox):
    async def main():
        hold = Hold()
        procore_sandbox.faults.add("POST", "/oauth/token", hold)
        call = asyncio.create_task(procore.me())
        await hold.reached.wait()
        call.cancel()
    asyncio.run(main())
"""
    done = run("--durations=0", "--durations-min=5", test=test)
    assert counts(done) == {"passed": 1}, done.stdout
    assert "call " not in done.stdout


@pytest.mark.slow
class TestRecording:
    def test_recording_works_in_both_modes(self, run: Run, project: Path) -> None:
        recordings = project / "recordings" / "test_recording"
        there = {path.name: path.read_text(encoding="utf-8") for path in recordings.iterdir()}
        assert len(there) == 5
        shutil.rmtree(recordings)
        done = run("test_recording.py", "--procore-record")
        assert counts(done) == {"passed": 5}, done.stdout
        assert "test_recording.py::test_names_are_anonymized: recorded: " in done.stdout
        assert sorted(there) == sorted(path.name for path in recordings.iterdir())
        before = {path.name: path.read_text(encoding="utf-8") for path in recordings.iterdir()}
        # Without --procore-record all responses come from the recordings.
        done = run("-n", "2", "test_recording.py", "--deselect", "test_recording.py::test_id_from_a_fixture_value")
        assert counts(done) == {"passed": 4}, done.stdout
        assert "recordings of Procore" not in done.stdout
        assert before == {path.name: path.read_text(encoding="utf-8") for path in recordings.iterdir()}

    OWN = """
import asyncio
import pytest
from aprocore import ProcoreError

def programs(procore):
    return f"/rest/v1.0/companies/{procore.company_id}/programs"

@pytest.fixture
def procore_account(procore_sandbox):
    return procore_sandbox.procore()
"""
    MADE = (
        OWN
        + """
def test_one(procore_recording):
    async def main():
        await procore_recording.me()
        await procore_recording.post(programs(procore_recording), json={"program": {"name": "one"}})
    asyncio.run(main())
"""
    )

    def test_unrecorded_call_fails_the_test_even_if_its_error_is_caught(self, run: Run) -> None:
        assert counts(run("--procore-record", test=self.MADE)) == {"passed": 1}
        other = """
def test_one(procore_recording):
    async def main():
        with pytest.raises(ProcoreError):
            await procore_recording.post(programs(procore_recording), json={"program": {"name": "two"}})
    asyncio.run(main())
"""
        done = run(test=self.OWN + other)
        assert counts(done) == {"failed": 1}, done.stdout
        complaint = r'No response is recorded for  POST /rest/v1\.0/companies/\d+/programs {"program":{"name":"two"}}'
        assert re.search(complaint, done.stdout)
        assert 'body recorded:  {"program":{"name":"one"}}' in done.stdout
        assert "To record it again: pytest --procore-record" in done.stdout

    def test_unrecorded_call_in_a_fixture_teardown_fails_the_test(self, run: Run) -> None:
        test = """
@pytest.fixture
def note(procore_recording):
    yield
    asyncio.run(procore_recording.delete(f"{programs(procore_recording)}/1"))

def test_one(note): pass
"""
        assert counts(run("--procore-record", test=self.MADE)) == {"passed": 1}
        done = run(test=self.OWN + test)
        assert counts(done) == {"passed": 1, "error": 1}, done.stdout
        assert re.search(r"No response is recorded for  DELETE /rest/v1\.0/companies/\d+/programs/1", done.stdout)

    def test_unused_recordings_are_reported(self, run: Run) -> None:
        run("--procore-record", test=self.MADE)
        test = "def test_one(procore_recording): asyncio.run(procore_recording.me())\n"
        for arguments in ((), ("-n", "2")):
            done = run(*arguments, test=self.OWN + test)
            assert counts(done) == {"passed": 1}, done.stdout
            unused = "test_own.py::test_one: 1 recorded responses were not used: POST /rest/v1.0/companies/"
            assert unused in done.stdout

    def test_failed_test_does_not_replace_its_recording(self, run: Run, project: Path) -> None:
        run("--procore-record", test=self.MADE)
        path = project / "recordings" / "test_own" / "test_one.json"
        before = path.read_text(encoding="utf-8")
        done = run("--procore-record", test=self.MADE + "    assert False\n")
        assert counts(done) == {"failed": 1}
        assert "test_own.py::test_one: not recorded: the test did not pass" in done.stdout
        assert path.read_text(encoding="utf-8") == before

    def test_id_of_the_account_in_a_test_is_rejected(self, run: Run, project: Path) -> None:
        test = """
def test_one(procore_recording, procore_sandbox):
    project_id = next(iter(procore_sandbox.seed_data.projects))
    asyncio.run(procore_recording.get(f"/rest/v1.0/projects/{project_id}/rfis"))
"""
        done = run("--procore-record", test=self.OWN + test)
        assert counts(done) == {"failed": 1}, done.stdout
        assert "hard-coded in the test. Use an id from a response, or the fixture procore_given." in done.stdout
        assert not (project / "recordings" / "test_own").exists()

    def test_complaints(self, run: Run) -> None:
        test = """
def test_not_recorded(procore_recording): pass

def test_no_variable(procore_recording, procore_given): procore_given("NO_SUCH")

@pytest.mark.procore_recording(ignores=["x"])
def test_mark(procore_recording): pass

@pytest.mark.procore_recording(ignore="x")
def test_text(procore_recording): pass

@pytest.mark.procore_recording
def test_without(): pass
"""
        done = run(test=self.OWN + test)
        assert counts(done) == {"errors": 5}, done.stdout
        assert "Recording not found: " in done.stdout
        assert "Record it with: pytest --procore-record 'test_own.py::test_not_recorded'" in done.stdout
        assert done.stdout.count("takes only ignore=(…) and keep=(…), each with names of fields.") == 2
        assert "procore_recording needs the fixture procore_recording" in done.stdout
        assert "ConfigurationError" not in done.stdout
        done = run("--procore-record", "-k", "no_variable", test=self.OWN + test)
        assert counts(done) == {"failed": 1}, done.stdout
        assert "The environment variable NO_SUCH is not set." in done.stdout

    def test_recording_requires_an_account(self, run: Run) -> None:
        done = run("--procore-record", test="def test_one(procore_recording): pass\n")
        assert counts(done) == {"error": 1}
        assert "The environment variable PROCORE_CLIENT_ID is not set." in done.stdout


@pytest.mark.slow
class TestHealth:
    TEST = """
import asyncio
import pytest

@pytest.mark.parametrize("number", range(2))
def test_wrong(procore, number):
    async def main():
        with pytest.raises(Exception):
            await procore.get("/rest/v1.0/gadgets", params={"token": "abc"})
    asyncio.run(main())

def test_right(procore, procore_sandbox):
    asyncio.run(procore.me())

def test_beside(procore_sandbox):
    async def main():
        async with procore_sandbox.procore() as another:
            await another.me()
    asyncio.run(main())
"""

    @pytest.mark.parametrize("arguments", [(), ("-n", "2")])
    def test_health_report_covers_the_whole_run(self, run: Run, arguments: tuple[str, ...]) -> None:
        done = run("--procore-health", *arguments, test=self.TEST)
        assert counts(done) == {"passed": 4}, done.stdout
        assert "calls to Procore's sandbox ==" in done.stdout
        assert "4 calls, of which Procore would criticise:\n  not documented  2   50.0%  GET" in done.stdout
        assert "abc" not in done.stdout

    def test_health_is_not_reported_by_default(self, run: Run) -> None:
        assert "criticise" not in run(test=self.TEST).stdout
