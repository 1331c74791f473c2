"""Which operands of an operation are places in its first operand, or counts: what an analysis of numbers can tell a target of."""

from __future__ import annotations

from functools import cache

from dragoman.rules import loader

#: Operations on a list or text that take an index, which must be there.
ELEMENTS = frozenset({"list.pop_at", "list.del_at"})
#: Operations on a list or text that take a place between elements, or two that span a part, after this many other operands.
SPANS = {
    "list.insert": 1,
    "list.set_slice": 1,
    "list.del_slice": 1,
    "list.index_from": 2,
    "list.index_in": 2,
    "str.startswith_at": 2,
    **{f"str.{search}_{bounds}": 2 for search in ("find", "rfind", "index", "rindex", "count") for bounds in ("from", "in")},
}


@cache
def counts(concept: str) -> tuple[int, ...]:
    """The operands after the first that are plain integers by the concept's signature; none for other operations than those of
    texts, lists and bytes."""
    found = loader.concepts().get(concept)
    if found is None or not concept.startswith(("str.", "list.", "bytes.")):
        return ()
    params = found.signature.split("->")[0].strip().strip("()")
    return tuple(i for i, param in enumerate(_params(params)) if i and param == "int")


def _params(text: str) -> list[str]:
    """A signature's parameters; those with commas inside their brackets stay whole."""
    out, depth, start = [], 0, 0
    for i, c in enumerate(text):
        depth += (c in "[(") - (c in ")]")
        if c == "," and depth == 0:
            out.append(text[start:i].strip())
            start = i + 1
    return [*out, text[start:].strip()]
