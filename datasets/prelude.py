"""The canonical encoder as Python programs carry it into the sandbox: the text of this file, which imports nothing.

``dragoman.datasets.values`` is the specification; a property test holds the two together. Beyond it, an instance of any class
is encoded by its fields, since the host knows no classes of the program. What has no encoding raises TypeError.
"""


def encode_value(value: object) -> str:
    """The canonical text of a value."""
    kind = type(value)
    if value is None:
        return "null"
    if kind is bool:
        return "true" if value else "false"
    if isinstance(value, str):
        return _encode_text(value)
    if isinstance(value, int):
        return int.__repr__(value) if -(2**53) < value < 2**53 else '{"$int":"' + _encode_digits(value) + '"}'
    if isinstance(value, float):
        if value != value:
            return '{"$float":"nan"}'
        if value in (float("inf"), float("-inf")):
            return '{"$float":"inf"}' if value > 0 else '{"$float":"-inf"}'
        return float.__repr__(value)
    if isinstance(value, list):
        return "[" + ",".join([encode_value(item) for item in value]) + "]"
    if isinstance(value, tuple):
        return '{"$tuple":[' + ",".join([encode_value(item) for item in value]) + "]}"
    if isinstance(value, dict):
        return '{"$dict":[' + ",".join(["[" + encode_value(key) + "," + encode_value(value[key]) + "]" for key in value]) + "]}"
    if isinstance(value, (set, frozenset)):
        tag = "$frozenset" if isinstance(value, frozenset) else "$set"
        return '{"' + tag + '":[' + ",".join(sorted([encode_value(item) for item in value])) + "]}"
    if isinstance(value, bytes):
        return '{"$bytes":"' + value.hex() + '"}'
    if kind.__module__ == "builtins" or isinstance(value, type) or callable(value):
        raise TypeError("a " + kind.__name__ + " has no canonical encoding")
    fields = getattr(value, "__dict__", None)
    if fields is None:
        fields = {name: getattr(value, name) for name in getattr(kind, "__slots__", ()) if hasattr(value, name)}
    body = ",".join([_encode_text(name) + ":" + encode_value(fields[name]) for name in fields])
    return '{"$obj":[' + _encode_text(kind.__name__) + ",{" + body + "}]}"


def _encode_text(text: str) -> str:
    short = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
    parts = ['"']
    for character in text:
        code = ord(character)
        if character in short:
            parts.append(short[character])
        elif 32 <= code < 127:
            parts.append(character)
        elif code < 0x10000:
            parts.append(f"\\u{code:04x}")
        else:
            code -= 0x10000
            parts.append(f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}")
    parts.append('"')
    return "".join(parts)


def _encode_digits(number: int) -> str:
    # In pieces, since str() of an int refuses more than 4300 digits.
    if number < 0:
        return "-" + _encode_digits(-number)
    pieces = []
    while number >= 10**1000:
        number, piece = divmod(number, 10**1000)
        pieces.append(f"{piece:01000d}")
    return str(number) + "".join(reversed(pieces))
