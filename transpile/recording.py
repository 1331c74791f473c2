"""Runs a Python source on inputs, in the sandbox, and says what it did: the expected outcomes of fuzzing and of bare suites.

Every call gets a module of its own, so that no state passes from one to the next. A call that does not end is stopped by a
timer inside the box; a process that dies is charged to the call it died in, and the rest goes on in another.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dragoman import datasets
from dragoman.datasets.problem import Raised, Returned
from dragoman.datasets.values import CodecError, from_json
from dragoman.transpile.evidence import Run

#: CPU seconds of one call.
CALL_SECONDS = 3.0
#: CPU seconds of one call on a drawn input, which may be left out, and how many that take longer are borne with.
DRAWN_SECONDS = 1.0
PATIENCE = 4

_ENCODER = (Path(next(iter(datasets.__path__))) / "prelude.py").read_text(encoding="utf-8")

_BOX = """
def record_all(mark, code, entry, expressions, seconds, patience):
    # The module ``signal`` makes enumerations of these names, which takes as long as starting the interpreter.
    import _signal, io, sys

    class OutOfTime(BaseException):
        pass

    def stop(*_):
        raise OutOfTime

    real = sys.stdout
    _signal.signal(_signal.SIGVTALRM, stop)
    sys.setrecursionlimit(5000)
    program = compile(code, "problem.py", "exec")
    for number, expression in expressions:
        if patience == 0:
            real.write("\\n" + mark + " " + str(number) + ' {"why":"not run: the source did not end on others","stdout":""}\\n')
            continue
        sys.stdout = printed = io.StringIO()
        fields = []
        _signal.setitimer(_signal.ITIMER_VIRTUAL, seconds)
        try:
            # Dataclasses look for the module of their class.
            module = sys.modules["problem"] = type(sys)("problem")
            scope = module.__dict__
            exec(program, scope)
            args = tuple(list(a) if isinstance(a, range) else a for a in eval(expression, scope))
            try:
                fields.append('"args":' + encode_value(list(args)))
            except TypeError as error:
                fields = ['"inexpressible":true,"why":' + encode_value(str(error))]
                continue
            try:
                result = scope[entry](*args)
                if hasattr(result, "__next__"):
                    result = list(result)
                fields.append('"ok":' + encode_value(result))
            except Exception as error:
                fields.append('"raise":' + encode_value([type(error).__name__, str(error)]))
            fields.append('"after":' + encode_value(list(args)))
        except OutOfTime:
            fields = ['"why":"the source does not end in time"']
            patience -= 1
        except (Exception, SystemExit) as error:
            fields = ['"why":' + encode_value(type(error).__name__ + ": " + str(error))]
        finally:
            _signal.setitimer(_signal.ITIMER_VIRTUAL, 0)
            fields.append('"stdout":' + encode_value(printed.getvalue()))
            real.write("\\n" + mark + " " + str(number) + " {" + ",".join(fields) + "}\\n")
            real.flush()
"""

#: What every program that records begins with.
PRELUDE = f"{_ENCODER}\n{_BOX}\n"


@dataclass(frozen=True, slots=True)
class Recording:
    """What one call did. ``result`` is None where ``why`` says what went wrong with the call itself.

    ``inexpressible``: an argument (a function, say) has no canonical encoding, so that nothing was called; that is our limit, not
    the source's fault. A range counts as the list of its numbers.
    """

    args: tuple[Any, ...] | None = None
    result: Returned | Raised | None = None
    stdout: str = ""
    args_after: tuple[Any, ...] | None = None
    why: str = ""
    inexpressible: bool = False


def record(code: str, entry: str, inputs: Sequence[str], run: Run, *, drawn: bool = False) -> list[Recording]:
    """Calls ``entry`` on each of ``inputs``, expressions for the tuple of arguments, evaluated in the module.

    Drawn inputs get less time, and after ``PATIENCE`` on which the source does not end the others are not run.

    Returns:
        One recording per input, in order.
    """
    found: dict[int, Recording] = {}
    rest = list(enumerate(inputs))
    while rest:
        mark = "\x1erecord-" + secrets.token_hex(8)  # no source can foresee it
        limits = f"{DRAWN_SECONDS}, {PATIENCE}" if drawn else f"{CALL_SECONDS}, {len(rest) + 1}"
        stdout = run(PRELUDE, f"record_all({mark!r}, {code!r}, {entry!r}, {rest!r}, {limits})\n")
        lines = stdout.decode("utf-8", "surrogateescape").split("\n")
        for line in lines:
            if line.startswith(mark + " "):
                number, _, payload = line[len(mark) + 1 :].partition(" ")
                found[int(number)] = _recording(payload)
        missing = [(k, e) for k, e in rest if k not in found]
        if missing:
            found[missing[0][0]] = Recording(why="the source's process died in this call")
        rest = missing[1:]
    return [found[k] for k in range(len(inputs))]


def _recording(payload: str) -> Recording:
    try:
        data = json.loads(payload)
        printed = from_json(data["stdout"])
        if "why" in data:
            return Recording(why=data["why"], stdout=printed, inexpressible=data.get("inexpressible", False))
        result: Returned | Raised = Raised(*data["raise"]) if "raise" in data else Returned(from_json(data["ok"]))
        return Recording(tuple(map(from_json, data["args"])), result, printed, tuple(map(from_json, data["after"])))
    except (ValueError, KeyError, TypeError, CodecError) as error:
        return Recording(why=f"the recording can't be read: {error}")
