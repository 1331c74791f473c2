"""The entry point of ``dragoman``: finds the command, runs it, and turns whatever happens into one line and an exit code.

Exit codes: 0 done and true, 1 done and false, 2 usage or input error, 3 infrastructure missing or failed, 130 interrupted.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import importlib
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from dragoman.cli.errors import UsageError
from dragoman.cli.output import note, reserved_stdout
from dragoman.rules.errors import DragomanError, did_you_mean

COMMANDS = Path(__file__).parent / "commands"

#: The operating system's complaints about a path that was given; any other is the machine's.
WRONG_PATH = (FileNotFoundError, FileExistsError, IsADirectoryError, NotADirectoryError, PermissionError)


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaints are exceptions, with the nearest known option in them."""

    def parse(self, argv: Sequence[str]) -> argparse.Namespace:
        """Parse options and positionals in any order.

        Raises:
            UsageError: for an unknown option or value.
        """
        try:
            args, unknown = self.parse_known_intermixed_args(argv)
        except TypeError:  # argparse's answer where a command has sub-commands of its own
            args, unknown = self.parse_known_args(argv)
        for word in unknown:
            options = [option for action in self._actions for option in action.option_strings]
            what = "option" if word.startswith("-") else "argument"
            self.error(f"unknown {what} '{word}'." + did_you_mean(word.split("=")[0], options))
        return args

    def error(self, message: str) -> NoReturn:
        stop = "" if message.endswith((".", "?")) else "."
        raise UsageError(f"{self.prog}: {message}{stop} See '{self.prog} --help'.")

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        try:
            super()._check_value(action, value)
        except argparse.ArgumentError as error:
            raise argparse.ArgumentError(action, f"{error.message}.{did_you_mean(str(value), map(str, action.choices or ()))}") from None


def command_names() -> list[str]:
    """The commands, which are the files of ``cli/commands``."""
    return sorted(path.stem for path in COMMANDS.glob("*.py") if path.stem != "__init__")


def _summary(name: str) -> str:
    """The first docstring line of a command's file, read without importing it."""
    docstring = ast.get_docstring(ast.parse((COMMANDS / f"{name}.py").read_bytes())) or name
    return docstring.splitlines()[0].rstrip(".")


def _help() -> str:
    width = max(map(len, command_names()), default=0)
    lines = [f"  {name:<{width}}  {_summary(name)}" for name in command_names()]
    return "\n".join(
        [
            "usage: dragoman COMMAND [options]",
            "",
            "Translate programs between programming languages, prove each translation by running it, and measure translators.",
            "",
            "commands:",
            *lines,
            "",
            "  dragoman COMMAND --help   what a command takes",
            "  dragoman --version        the version",
            "",
            "exit codes: 0 done and true, 1 done and false, 2 usage or input error, 3 infrastructure missing or failed",
        ]
    )


def _dispatch(argv: Sequence[str]) -> int:
    name, rest = (argv[0], argv[1:]) if argv else ("", [])
    if name in ("-h", "--help", "help"):
        print(_help())
        return 0
    if name in ("-V", "--version"):
        from importlib.metadata import version

        print(f"dragoman {version('dragoman')}")
        return 0
    if not name:
        raise UsageError("dragoman: no command given. See 'dragoman --help'.")
    if name not in command_names():
        what = "option" if name.startswith("-") else "command"
        raise UsageError(f"dragoman: unknown {what} '{name}'.{did_you_mean(name, command_names())} See 'dragoman --help'.")

    command = importlib.import_module(f"dragoman.cli.commands.{name}")
    parser = Parser(
        prog=f"dragoman {name}", description=command.__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    command.add_arguments(parser)
    args = parser.parse(rest)
    with reserved_stdout() if getattr(args, "json", False) else contextlib.nullcontext():
        code: int = command.run(args)
    return code


def _explain(error: Exception) -> tuple[int, str]:
    """The exit code and the message for an exception that ended a command."""
    if isinstance(error, DragomanError):
        return error.exit_code, error.message
    if isinstance(error, OSError):
        code = 2 if isinstance(error, WRONG_PATH) else 3
        return code, f"{error.filename}: {error.strerror}" if error.filename else str(error)
    return 3, f"internal error, please report it: {type(error).__name__}: {error} (DRAGOMAN_DEBUG=1 shows where)"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; ``argv`` is what follows ``dragoman`` on the command line. Returns the exit code."""
    try:
        try:
            return _dispatch(sys.argv[1:] if argv is None else argv)
        finally:
            sys.stdout.flush()
    except SystemExit as stop:  # argparse after --help
        return stop.code if isinstance(stop.code, int) else 0
    except KeyboardInterrupt:
        note("dragoman: interrupted")
        return 130
    except BrokenPipeError:  # the reader of our output has gone, as in `dragoman … | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 141
    except Exception as error:
        if os.environ.get("DRAGOMAN_DEBUG", "0") not in ("", "0"):
            traceback.print_exc()
        code, message = _explain(error)
        line = " ".join(message.split())
        note(line if line.startswith("dragoman") else f"dragoman: {line}")
        return code
