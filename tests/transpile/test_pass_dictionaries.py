"""Which programs can see the order of their dictionaries' entries."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.passes.dictionaries import tells_order

#: A body over ``d: dict[str, int], e: dict[str, float], s: str``, and whether the order can be seen.
BODIES = {
    "return d['a'] + len(d)": False,
    "d['a'] = 1\n    return d": False,
    "return d == {'a': 1}": False,
    "return d if d else {}": False,
    "return sum(d.values())": False,
    "return sum(e.values())": True,
    "return sorted(d.items())": False,
    "return sorted(d, key=len)": True,
    "return any(v > 1 for v in d.values())": True,
    "return list(d)": True,
    "return str(d)": True,
    "return f'{d}'": True,
    "return str([d])": True,
    "print([[d]])": True,
    "return d.popitem()": True,
    "for k in d:\n        s += k\n    return s": True,
    "return {v: k for k, v in d.items()}": True,
    "return dict(d.items())": False,
    "return s.translate(str.maketrans('ab', 'xy'))": False,
    "n = 0\n    for v in d.values():\n        if v > 1:\n            n += v\n    return n": False,
    "n = 0\n    for v in d.values():\n        n = n * 2 + v\n    return n": True,
    "n = 0.0\n    for v in e.values():\n        n += v\n    return n": True,
    "m = 0\n    for k in d:\n        if d[k] > m:\n            m = d[k]\n    return m": False,
    "m = 0\n    for k in d:\n        if d[k] > m:\n            m = len(k)\n    return m": True,
    "r = {}\n    for k, v in d.items():\n        r[k] = v * 2\n    return r": False,
    "r = {}\n    for k, v in d.items():\n        r[v] = k\n    return r": True,
    "r = {}\n    for k, v in d.items():\n        r[k] = len(r)\n    return r": True,
    "r = {}\n    for k, v in d.items():\n        k = s\n        r[k] = v\n    return r": True,
    "for k, v in d.items():\n        if v > 1:\n            return k\n    return s": True,
    "return max(d.values()) + len(max(d))": False,
    "return sorted(d.items(), key=lambda x: x[0])": False,
    "return sorted(d.items(), key=lambda x: x[1])": True,
    "x = d.items()\n    return sorted(x)[0], list(x)": True,
    "for k in d:\n        if d[k] > 1:\n            d[k] = 1\n    return d": False,
    "for k in d:\n        if d['a'] > 1:\n            d[k] = 1\n    return d": True,
    "r = {}\n    for k in d:\n        xs = []\n        for c in s:\n            xs.append(c)\n        r[k] = xs\n    return r": False,
    "r = {}\n    xs = []\n    for k in d:\n        xs.append(k)\n        r[k] = xs\n    return r": True,
}


@pytest.mark.parametrize("body", BODIES)
def test_whether_the_order_can_be_seen(body: str) -> None:
    code = f"def f(d: dict[str, int], e: dict[str, float], s: str):\n    {body}\n"
    assert tells_order(frontend("python").parse(code, entry="f")) is BODIES[body]


def test_a_node_that_stands_in_several_places_is_looked_at_in_each() -> None:
    module = frontend("python").parse("def f(d: dict[str, int]) -> str:\n    d['a'] = 1\n    return str(d)\n", entry="f")
    assert tells_order(module)
