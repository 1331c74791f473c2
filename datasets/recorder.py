"""What runs in the sandbox to record a check: the text of this file, which imports nothing of ours (see ``recording.py``)."""

from __future__ import annotations

import io
import json
import random
import sys
from collections.abc import Callable
from typing import Any


def record_check(encode: Callable[[Any], str], code: str, test: str, entry: str, limit: int) -> str:
    """Run ``check(candidate)`` on the module's own function; the JSON text of the calls that it received.

    Arguments are encoded before the call and once more after it, so that a function that changes them is seen. A call with
    the same arguments as an earlier one is counted once; one that then behaves otherwise is ``unstable``.
    """
    calls: dict[str, dict[str, str]] = {}
    notes = {"calls": 0, "inexpressible": 0, "unstable": 0, "over_limit": 0}
    error = None
    namespace: dict[str, Any] = {"__name__": "problem"}
    sys.stdout = io.StringIO()
    random.seed(0)
    try:
        exec(compile(code, "problem.py", "exec"), namespace)
        exec(compile(test, "test.py", "exec"), namespace)
        function = namespace[entry]

        def candidate(*args: Any, **named: Any) -> Any:
            if named:
                import inspect  # here, since it is slow to load and hardly ever needed

                args = inspect.signature(function).bind(*args, **named).args
            notes["calls"] += 1
            try:
                key = encode(list(args))
            except (TypeError, RecursionError):
                notes["inexpressible"] += 1
                return function(*args)
            try:
                result = function(*args)
            except Exception as problem:
                call = {"raise": json.dumps([type(problem).__name__, str(problem)])}
                keep(key, call, args)
                raise
            try:
                call = {"ok": encode(result)}
            except (TypeError, RecursionError):
                notes["inexpressible"] += 1
                return result
            keep(key, call, args)
            return result

        def keep(key: str, call: dict[str, str], args: tuple[Any, ...]) -> None:
            call |= {"args": key, "after": encode(list(args))}
            if key not in calls and len(calls) >= limit:
                notes["over_limit"] += 1
            elif calls.setdefault(key, call) != call:
                notes["unstable"] += 1

        namespace["check"](candidate)
    except Exception as problem:
        error = f"{type(problem).__name__}: {problem}"
    finally:
        sys.stdout = sys.__stdout__
    records = ["{" + ",".join(f'"{name}":{text}' for name, text in call.items()) + "}" for call in calls.values()]
    return '{"calls":[' + ",".join(records) + f'],"notes":{json.dumps(notes)},"error":{json.dumps(error)}}}'
