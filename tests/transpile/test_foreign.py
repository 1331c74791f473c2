"""Who calls an interpreter of the source language has not translated."""

from __future__ import annotations

import pytest

from dragoman.transpile.foreign import interpreter_called


@pytest.mark.parametrize(
    "code",
    [
        'popen("python3 -c 1", "r")',
        'new ProcessBuilder("/usr/bin/python3.11", "-c", "1")',
        'require("child_process").execFileSync("python", ["-c", "1"])',
        'std::process::Command::new("python3")',
        '`python3 -c "1"`',
        "$x = qx{/usr/bin/python3 -c 1};",
        "exec 'python3', '-c', '1'",
        'import "os/exec"\nexec.Command("python3", "-c", "1")',
        "os.execute('python3 -c 1') -- io.popen('python3 -c 1')",
        'shell_exec("cd /tmp; python3 -c 1");',
    ],
)
def test_calls_are_flagged(code: str) -> None:
    assert str(interpreter_called(code, "python")).startswith("python")


@pytest.mark.parametrize(
    "code",
    [
        'languages = ["python", "perl"]',
        'const found = /python/.exec("python 3");',
        'the_system = "python"',
        'popen("date", "r")  // as in Python',
        'System.out.println("python");',
        "`${name} likes python`",
    ],
)
def test_words_are_not(code: str) -> None:
    assert interpreter_called(code, "python") is None


def test_a_source_that_nobody_runs_has_no_interpreter() -> None:
    assert interpreter_called('popen("python3 -c 1", "r")', "none") is None
