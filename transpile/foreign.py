"""Candidates that are no translation: they have the source language's own interpreter, or compiler, do the work.

A sandbox shows a program no other language's tools where it can; this tells why such a candidate failed, and holds where it cannot.
"""

from __future__ import annotations

import re

from dragoman.executors.language import all_languages

#: How programs of the target languages start other programs.
STARTS = re.compile(
    r"\b(?:system|popen\d?|exec[lv][pe]*|posix_spawnp?|proc_open|shell_exec|passthru|pcntl_exec)\s*[(\s]"
    r"|\b(?:ProcessBuilder|getRuntime|child_process|subprocess|os/exec|Open3|CreateProcess|process::Command|Process\.(?:Start|spawn|run)|Deno\.Command)\b"
)
#: The same where the program's name follows at once.
STARTS_WITH = r"(?:`|\bqx\W|%x\W|(?<![.\w])(?:exec|spawn)[\s(]*[\"'])\s*"


def interpreter_called(code: str, source: str) -> str | None:
    """The tool of the source language that a candidate starts, by its text; None where it starts none."""
    language = all_languages().get(source)
    if language is None:
        return None
    tools = {source, *(name for recipe in language.recipes for names in recipe.tools.values() for name in names)}
    name = r"(?:/[\w.+/-]*/)?((?:" + "|".join(sorted(map(re.escape, tools), reverse=True)) + r")[\d.]*)(?=[\s\"'`\\]|$)"
    found = re.search(STARTS_WITH + name, code)
    if found is None and STARTS.search(code):
        found = re.search(r"[\"'`\s]" + name, code)
    return found[1] if found else None
