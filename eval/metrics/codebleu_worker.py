"""The process that computes CodeBLEU: one JSON request per line on stdin, one JSON answer per line on stdout.

A process of its own, because the package's data-flow score depends on ``PYTHONHASHSEED`` (22 of HumanEval's 164 pairs move, by up to 0.20)
and because its parsers read untrusted text: they may hang or crash.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from typing import Any


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """The components of the best reference, or why there are none."""
    from codebleu import calc_codebleu

    try:
        scores = [calc_codebleu([[reference]], [request["candidate"]], request["lang"]) for reference in request["references"]]
    except Exception as error:  # whatever the package trips over belongs to this candidate, not to the run
        return {"error": f"{type(error).__name__}: {error}"[:500]}
    return max(scores, key=lambda score: score["codebleu"])


def main() -> None:
    logging.disable(logging.CRITICAL)  # it warns once per pair without data flow
    answers = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)  # whatever the package prints must not end up among the answers
    for line in sys.stdin:
        answers.write(json.dumps(answer(json.loads(line))) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
