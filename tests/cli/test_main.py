"""The frame of the command line: discovery, one-line errors, exit codes, and stdout that holds only the answer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.cli import main as cli
from dragoman.cli.main import main

PROBE = '''
    """Shows what the frame does with whatever a command does.

    More about it.
    """
    import os, sys

    def add_arguments(parser):
        parser.add_argument("words", nargs="*")
        parser.add_argument("--to", choices=["rust", "java"])
        parser.add_argument("--needed", action="append")
        parser.add_argument("--json", action="store_true")

    def run(args):
        from dragoman.cli.output import print_json
        from dragoman.rules.errors import DragomanError, InfrastructureError

        print("chatter")
        what = args.words[0] if args.words else ""
        if what == "input":
            raise DragomanError("a.py:3: no function named f.\\nDid you mean 'g'?")
        if what == "infra":
            raise InfrastructureError("no JDK here: apt install openjdk-17-jdk-headless")
        if what == "bug":
            raise TypeError("surprise")
        if what == "interrupt":
            raise KeyboardInterrupt
        if what == "file":
            open("/no/such/file")
        if what == "disk":
            raise OSError(28, "No space left on device", "x.sqlite")
        if what == "surrogate":
            print_json({"text": "\\ud800"})
        if what == "show" and args.json:
            print_json({"words": args.words, "to": args.to, "text": "žluťoučký"})
        return 1 if what == "false" else 0
'''


@pytest.fixture(autouse=True)
def probe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A command of our own, found the way every command is."""
    (tmp_path / "probe.py").write_text(textwrap.dedent(PROBE).lstrip())
    (tmp_path / "heavy.py").write_text('"""Must not be imported to be listed."""\nraise RuntimeError("imported")\n')
    monkeypatch.setattr(cli, "COMMANDS", tmp_path)
    import dragoman.cli.commands as package

    monkeypatch.setattr(package, "__path__", [str(tmp_path)])
    monkeypatch.delenv("DRAGOMAN_DEBUG", raising=False)
    yield
    sys.modules.pop("dragoman.cli.commands.probe", None)


@pytest.mark.parametrize(
    ("argv", "code", "line"),
    [
        (["probe"], 0, ""),
        (["probe", "false"], 1, ""),
        (["probe", "input"], 2, "dragoman: a.py:3: no function named f. Did you mean 'g'?"),
        (["probe", "infra"], 3, "dragoman: no JDK here: apt install openjdk-17-jdk-headless"),
        (["probe", "file"], 2, "dragoman: /no/such/file: No such file or directory"),
        (["probe", "disk"], 3, "dragoman: x.sqlite: No space left on device"),
        (["probe", "bug"], 3, "dragoman: internal error, please report it: TypeError: surprise (DRAGOMAN_DEBUG=1 shows where)"),
        (["probe", "interrupt"], 130, "dragoman: interrupted"),
        ([], 2, "dragoman: no command given. See 'dragoman --help'."),
        (["prob"], 2, "dragoman: unknown command 'prob'. Did you mean 'probe'? See 'dragoman --help'."),
        (["--probe"], 2, "dragoman: unknown option '--probe'. Did you mean 'probe'? See 'dragoman --help'."),
        (["probe", "--need", "x"], 2, "dragoman probe: unknown option '--need'. Did you mean '--needed'? See 'dragoman probe --help'."),
        (["probe", "--needed"], 2, "dragoman probe: argument --needed: expected one argument. See 'dragoman probe --help'."),
    ],
)
def test_one_line_and_the_exit_code(argv: list[str], code: int, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == code
    assert capsys.readouterr().err.strip() == line


def test_a_wrong_choice_names_the_near_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["probe", "--to", "rusty"]) == 2
    message = capsys.readouterr().err
    assert "Did you mean 'rust'?" in message
    assert message.count("\n") == 1


def test_debug_shows_the_traceback(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("DRAGOMAN_DEBUG", "1")
    assert main(["probe", "bug"]) == 3
    assert "Traceback" in capsys.readouterr().err


def test_json_has_standard_output_to_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["probe", "show", "--json", "b=c", "--to", "java", "d"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out) == {"words": ["show", "b=c", "d"], "to": "java", "text": "žluťoučký"}
    assert err == "chatter\n"


def test_json_can_say_a_lone_surrogate(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["probe", "surrogate", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"text": "\ud800"}


def test_help_lists_commands_without_importing_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    listed = capsys.readouterr().out
    assert "probe  Shows what the frame does with whatever a command does\n" in listed
    assert "heavy  Must not be imported to be listed\n" in listed


def test_help_of_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["probe", "--help"]) == 0
    assert "More about it." in capsys.readouterr().out


def test_every_command_declares_itself() -> None:
    for path in sorted((Path(cli.__file__).parent / "commands").glob("*.py")):
        if path.stem != "__init__":
            done = subprocess.run([sys.executable, "-m", "dragoman.cli", path.stem, "--help"], capture_output=True, text=True)
            assert (done.returncode, done.stderr) == (0, ""), path.stem
            assert f"dragoman {path.stem}" in done.stdout


def test_help_is_fast() -> None:
    """Under 0.3 s, counted as CPU time, the best of three; a command's own import time cannot creep in."""
    best = min(_cpu_seconds([sys.executable, "-m", "dragoman.cli", "--help"]) for _ in range(3))
    assert best < 0.3


def _cpu_seconds(argv: list[str]) -> float:
    process = subprocess.Popen(argv, stdout=subprocess.DEVNULL)
    usage = os.wait4(process.pid, 0)[2]
    process.returncode = 0
    return usage.ru_utime + usage.ru_stime


def test_a_closed_pipe_is_no_traceback() -> None:
    done = subprocess.run(
        ["bash", "-c", f"'{sys.executable}' -m dragoman.cli --help | true; echo ${{PIPESTATUS[0]}}"], capture_output=True, text=True
    )
    assert done.stderr == ""
    assert done.stdout.strip() in ("0", "141")
