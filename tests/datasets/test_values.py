"""The value codec and comparison: round trips as properties, exact texts and differences as tables."""

from __future__ import annotations

import contextlib
import json
import math
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.datasets.problem import Raised, Returned
from dragoman.datasets.values import CodecError, Obj, Policy, decode, difference, encode, from_json, outcome_difference, same, to_json

P = Policy()
LOOSE = Policy(tuple_as_list=True, int_as_float=True)
ORDERED = Policy(dict_order=True)
EXACT = Policy(float_rel=0, float_abs=0)

_scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(min_value=2**53 - 3, max_value=2**53 + 3),
    st.integers(min_value=-(10**60), max_value=10**60),
    st.floats(),
    st.text(),
    st.text(alphabet=st.characters(min_codepoint=0xD800, max_codepoint=0xDFFF, categories=("Cs",))).filter(
        lambda text: not re.search("[\ud800-\udbff][\udc00-\udfff]", text)
    ),
    st.binary(),
)
_keys = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(), st.binary()),
    lambda inner: st.one_of(st.lists(inner, max_size=3).map(tuple), st.frozensets(inner, max_size=3)),
    max_leaves=4,
)
_names = st.from_regex(r"[A-Za-z_]\w{0,8}", fullmatch=True)


def _objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Obj]:
    return st.builds(Obj, _names, st.dictionaries(_names, inner, max_size=3).map(lambda fields: tuple(fields.items())))


values = st.recursive(
    _scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=4).map(tuple),
        st.sets(_keys, max_size=4),
        st.frozensets(_keys, max_size=4),
        st.dictionaries(_keys, inner, max_size=4),
        _objects(inner),
    ),
    max_leaves=12,
)


@given(values)
def test_decode_inverts_encode(value: Any) -> None:
    text = encode(value)
    text.encode("ascii")
    back = decode(text)
    assert encode(back) == text
    assert same(value, back, EXACT), difference(value, back, EXACT)


@given(values)
def test_encoding_embeds_as_json(value: Any) -> None:
    assert encode(from_json(json.loads(json.dumps(to_json(value))))) == encode(value)


@given(values, values)
def test_exactly_the_same_means_the_same_text_up_to_order(left: Any, right: Any) -> None:
    assert same(left, right, EXACT) == same(right, left, EXACT)
    if encode(left) == encode(right):
        assert same(left, right, EXACT)


@settings(max_examples=300)
@given(st.text(alphabet='[]{}":,$ailnostuf0e+-1'))
def test_any_text_decodes_or_is_refused_clearly(text: str) -> None:
    with contextlib.suppress(CodecError):
        encode(decode(text))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "true"),
        (2**53 - 1, "9007199254740991"),
        (2**53, '{"$int":"9007199254740992"}'),
        (-(2**53), '{"$int":"-9007199254740992"}'),
        (1.0, "1.0"),
        (1e22, "1e+22"),
        (-0.0, "-0.0"),
        (math.nan, '{"$float":"nan"}'),
        (-math.inf, '{"$float":"-inf"}'),
        ("é\ud800\n", '"\\u00e9\\ud800\\n"'),
        ((1, "a"), '{"$tuple":[1,"a"]}'),
        ({3, 1, 2}, '{"$set":[1,2,3]}'),
        (frozenset(), '{"$frozenset":[]}'),
        (b"\x00\xff", '{"$bytes":"00ff"}'),
        ({"b": 1, "a": [2]}, '{"$dict":[["b",1],["a",[2]]]}'),
        (Obj("P", (("x", 1), ("y", None))), '{"$obj":["P",{"x":1,"y":null}]}'),
        (10**400, '{"$int":"1' + "0" * 400 + '"}'),
    ],
)
def test_canonical_text(value: Any, text: str) -> None:
    assert encode(value) == text
    assert encode(decode(text)) == text


def test_two_halves_of_a_character_are_that_character() -> None:
    assert decode(encode("\ud83d\ude00")) == "\U0001f600"
    assert decode(encode("\ude00\ud83d")) == "\ude00\ud83d"


def test_integers_beyond_the_limit_of_str() -> None:
    assert encode(10**5000) == '{"$int":"1' + "0" * 5000 + '"}'
    assert decode(encode(-(10**5000) + 1)) == -(10**5000) + 1
    assert difference(10**5000, [10**5000], P) == "expected a very large int, got a very large list"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": 1, "b": [2]}', {"a": 1, "b": [2]}),
        ("{}", {}),
        ('{"$dict": [[[1, 2], "list as key"]]}', {(1, 2): "list as key"}),
        ('{"$set": [[1], {"$set": [2]}]}', {(1,), frozenset({2})}),
        ("1E2", 100.0),
        ('{"$int": "7"}', 7),
    ],
)
def test_decoder_is_lenient(text: str, value: Any) -> None:
    assert encode(decode(text)) == encode(value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not JSON"),
        ("[1,", "not JSON"),
        ('{"a": 1, "a": 2}', "'a' stands twice"),
        ("NaN", '{"$float": "nan"}'),
        ("1e999", "beyond a double"),
        ('{"$tupel": []}', "did you mean '$tuple'"),
        ('{"$zzz": []}', "known: "),
        ('{"$int": 7}', "string of decimal digits"),
        ('{"$int": "1_0"}', "string of decimal digits"),
        ('{"$int": "' + "9" * 30_000 + '"}', "more than"),
        ("9" * 5000, "not JSON"),
        ('{"$float": "NaN"}', '"nan"'),
        ('{"$float": []}', '"nan"'),
        ('{"$bytes": "0"}', "hexadecimal pairs"),
        ('{"$bytes": "0 0"}', "hexadecimal pairs"),
        ('{"$set": [1, 1]}', "twice"),
        ('{"$set": [{"a": 1}]}', "cannot be a key"),
        ('{"$set": {}}', "needs a list"),
        ('{"$dict": [[1, 2], [1, 3]]}', "twice"),
        ('{"$dict": [[1]]}', "pairs"),
        ('{"$dict": {"a": 1}}', "pairs"),
        ('{"$obj": ["P"]}', "$obj needs"),
        ("[" * 100_000, "nested too deeply"),
        ("[" * 100_000 + "]" * 100_000, "nested too deeply"),
    ],
)
def test_decoder_refuses(text: str, says: str) -> None:
    with pytest.raises(CodecError, match=re.escape(says)) as caught:
        decode(text)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("value", [object(), 1j, [lambda: 0], 10**30_000], ids=["object", "complex", "nested", "huge"])
def test_encoder_refuses(value: Any) -> None:
    with pytest.raises(CodecError, match="no canonical encoding"):
        encode(value)


def test_encoder_refuses_a_value_that_contains_itself() -> None:
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(CodecError, match="contains itself"):
        encode(loop)


@pytest.mark.parametrize(
    ("expected", "actual", "policy", "answer"),
    [
        (1, 1, P, True),
        (1, True, P, False),
        (True, 1, LOOSE, False),
        (False, 0.0, LOOSE, False),
        (1, 1.0, P, False),
        (1, 1.0, LOOSE, True),
        (2**60, 2.0**60, LOOSE, True),
        (2**53 + 1, 2**53, LOOSE, False),
        (10**400, 1.0, LOOSE, False),
        (0.1 + 0.2, 0.3, P, True),
        (0.1 + 0.2, 0.3, EXACT, False),
        (1.0, 1.001, P, False),
        (0.0, -0.0, P, True),
        (0.0, -0.0, EXACT, False),
        (math.nan, math.nan, EXACT, True),
        (math.nan, 1.0, P, False),
        (math.inf, math.inf, P, True),
        (math.inf, 1e308, P, False),
        ("a", b"a", P, False),
        ("1", 1, P, False),
        (None, False, P, False),
        ([1, 2], (1, 2), P, False),
        ([1, 2], (1, 2), LOOSE, True),
        ([1, 2], [2, 1], P, False),
        ([1, 2], [1, 2, 3], P, False),
        ({1, 2}, {2, 1}, P, True),
        ({1, 2}, frozenset({1, 2}), P, True),
        ({1, 2}, [1, 2], P, False),
        ({1, 2}, {1, 3}, P, False),
        ({1, 2}, {1, 2, 3}, P, False),
        ({0.1 + 0.2, 1.0}, {0.3, 1.0}, P, True),
        ({1}, {True}, P, False),
        ({1}, {1.0}, P, False),
        ({1}, {1.0}, LOOSE, True),
        ({(1, 2): 3}, {(1.0, 2.0): 3}, LOOSE, True),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, P, True),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, ORDERED, False),
        ({"a": 1}, {"a": 2}, P, False),
        ({"a": 1}, {"a": 1, "b": 1}, P, False),
        ({1: "a"}, {1.0: "a"}, P, False),
        ({0.1 + 0.2: "a"}, {0.3: "a"}, P, True),
        ({}, [], P, False),
        (Obj("A", (("x", 1), ("y", 2))), Obj("A", (("y", 2), ("x", 1))), ORDERED, True),
        (Obj("A"), Obj("B"), P, False),
        (Obj("A", (("x", 1),)), Obj("A", (("x", 2),)), P, False),
        (Obj("A", (("x", 1),)), {"x": 1}, P, False),
    ],
)
def test_same(expected: Any, actual: Any, policy: Policy, answer: bool) -> None:
    assert same(expected, actual, policy) is answer, difference(expected, actual, policy)


@pytest.mark.parametrize(
    ("expected", "actual", "text"),
    [
        (1, "1", "expected 1, got '1'"),
        ([1, {"k": (2, 3)}], [1, {"k": (2, 4)}], "at [1]['k'][1]: expected 3, got 4"),
        ([1], [1, 2], "at the value: expected 1 items, got 2: [1] against [1, 2]"),
        ({1, 2}, {1, 3}, "at the value: the member 2 is missing from {1, 3}"),
        ({"a": 1}, {"a": 1, "b": 1}, "at the value: the key 'b' is not expected in {'a': 1}"),
        (Obj("A", (("x", [1]),)), Obj("A", (("x", [2]),)), "at .A['x'][0]: expected 1, got 2"),
    ],
)
def test_difference_says_where(expected: Any, actual: Any, text: str) -> None:
    assert difference(expected, actual, P) == text


@pytest.mark.parametrize(
    ("expected", "actual", "policy", "answer"),
    [
        (Returned(1), Returned(1), P, True),
        (Returned(1), Returned(2), P, False),
        (Returned(None), Raised("E"), P, False),
        (Raised("E"), Returned(None), P, False),
        (Raised("E", "a"), Raised("F", "b"), P, True),
        (Raised("E", "a"), Raised("F", "a"), Policy(raise_class=True), False),
        (Raised("E", "a"), Raised("E", "b"), Policy(raise_class=True), True),
        (Raised("E", "a"), Raised("E", "b"), Policy(raise_message=True), False),
    ],
)
def test_outcomes(expected: Returned | Raised, actual: Returned | Raised, policy: Policy, answer: bool) -> None:
    assert (outcome_difference(expected, actual, policy) is None) is answer
