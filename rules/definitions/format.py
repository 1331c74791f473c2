# What the format mini-language does beyond padding, in terms of common operations. See java.py for how this is read.


def str_signed(text: str, plus: str) -> str:
    return text if text.startswith("-") else f"{plus}{text}"


def str_centered(text: str, width: int, fill: str) -> str:
    left = (width - len(text)) // 2
    return f"{fill * left}{text}".ljust(width, fill)


def str_zfill_prefixed(text: str, width: int) -> str:
    head = 3 if text.startswith("-") else 2
    return f"{text[:head]}{text[head:].rjust(width - head, '0')}"


def str_format_texts(template: str, values: list[str], by_name: dict[str, str]) -> str:
    parts: list[str] = []
    counted = len(parts)
    at = 0
    while at < len(template):
        char = template[at]
        at += 1
        if char not in "{}":
            parts.append(char)
            continue
        if at < len(template) and template[at] == char:
            parts.append(char)
            at += 1
            continue
        if char == "}" or at == len(template):
            raise ValueError(f"Single '{char}' encountered in format string")
        end = at
        depth = 1
        while end < len(template) and depth > 0:
            depth += 1 if template[end] == "{" else -1 if template[end] == "}" else 0
            end += 1
        if depth > 0:
            raise ValueError("expected '}' before end of string")
        field = template[at : end - 1]
        at = end
        if "{" in field and ":" not in field.partition("{")[0]:
            raise ValueError("unexpected '{' in field name")
        numbered: list[str] = []
        for piece in field.split("{"):
            is_counted = piece == "" or piece[0] in "}!:.["
            is_number = not is_counted and piece[0] in "0123456789"
            if is_counted and counted < 0:
                raise ValueError("cannot switch from manual field specification to automatic field numbering")
            if is_number and counted > 0:
                raise ValueError("cannot switch from automatic field numbering to manual field specification")
            numbered.append(f"{counted}{piece}" if is_counted else piece)
            counted = counted + 1 if is_counted else -1 if is_number else counted
        field = "{".join(numbered)
        name, _, spec = field.partition(":")
        if "{" not in spec:
            parts.append(str_format_field(name, spec, values, by_name))
            continue
        pieces = spec.split("{")
        filled = pieces[0]
        for piece in pieces[1:]:
            inner, _, rest = piece.partition("}")
            inner, _, inner_spec = inner.partition(":")
            filled += str_format_field(inner, inner_spec, values, by_name) + rest
        parts.append(str_format_field(name, filled, values, by_name))
    return "".join(parts)


def str_format_field(field: str, spec: str, values: list[str], by_name: dict[str, str]) -> str:
    path, mark, conversion = field.partition("!")
    steps = path.replace("[", ".[").split(".")
    name = steps[0]
    if name.strip("0123456789") != "":
        if name not in by_name:
            raise KeyError(f"{name!r}")
        value = by_name[name]
    else:
        if int(name) >= len(values):
            raise IndexError(f"Replacement index {int(name)} out of range for positional args tuple")
        value = values[int(name)]
    kind, _, text = value.partition(":")
    for step in steps[1:]:
        if step == "" or step == "[]":
            raise ValueError("Empty attribute in format string")
        if step[0] == "[":
            key = step[1:].rstrip("]")
            if kind != "str":
                raise TypeError(f"'{kind}' object is not subscriptable")
            if key.strip("0123456789") != "":
                raise TypeError("string indices must be integers, not 'str'")
            if int(key) >= len(text):
                raise IndexError("string index out of range")
            text = text[int(key)]
        elif kind == "str" or kind == "NoneType" or step not in ["real", "imag", "numerator", "denominator"] or (kind == "float" and len(step) > 4):
            raise AttributeError(f"'{kind}' object has no attribute '{step}'")
        elif kind == "float":
            if step == "imag":
                text = "0.0"
        else:
            text = "0" if step == "imag" else "1" if step == "denominator" or text == "True" else "0" if text == "False" else text
            kind = "int"
    if mark != "" and conversion not in ["r", "s", "a"]:
        raise ValueError(f"Unknown conversion specifier {conversion}" if len(conversion) == 1 else "expected ':' after conversion specifier")
    if mark != "":
        text = repr(text) if kind == "str" and conversion != "s" else text
        if conversion == "a":
            text = "".join([c if ord(c) < 128 else f"\\x{ord(c):02x}" if ord(c) < 256 else f"\\u{ord(c):04x}" if ord(c) < 65536 else f"\\U{ord(c):08x}" for c in text])
        kind = "str"
    return str_laid_out(f"{kind}:{text}", spec)


def str_laid_out(value: str, spec: str) -> str:
    kind, _, text = value.partition(":")
    if spec == "":
        return text
    is_text = kind == "str"
    if not is_text and kind != "int" and kind != "float" and kind != "bool":
        raise TypeError(f"unsupported format string passed to {kind}.__format__")
    fill = " "
    align = ""
    at = 0
    if len(spec) > 1 and spec[1] in "<>=^":
        fill = spec[0]
        align = spec[1]
        at = 2
    elif spec[0] in "<>=^":
        align = spec[0]
        at = 1
    has_fill = at == 2
    plus = ""
    if at < len(spec) and spec[at] in "+- ":
        plus = spec[at]
        at += 1
    is_zero_plain = at < len(spec) and spec[at] == "z"
    if is_zero_plain:
        at += 1
    is_alternate = at < len(spec) and spec[at] == "#"
    if is_alternate:
        at += 1
    if not has_fill and at < len(spec) and spec[at] == "0":
        fill = "0"
        if align == "" and not is_text:
            align = "="
        at += 1
    width = 0
    while at < len(spec) and spec[at] in "0123456789":
        width = width * 10 + int(spec[at])
        at += 1
    group = ""
    if at < len(spec) and spec[at] in ",_":
        group = spec[at]
        at += 1
        if at < len(spec) and spec[at] in ",_":
            raise ValueError(f"Cannot specify '{group}' with '{spec[at]}'." if group == spec[at] else "Cannot specify both ',' and '_'.")
    precision = -1
    if at < len(spec) and spec[at] == ".":
        at += 1
        precision = 0
        if at == len(spec) or spec[at] not in "0123456789":
            raise ValueError("Format specifier missing precision")
        while at < len(spec) and spec[at] in "0123456789":
            precision = precision * 10 + int(spec[at])
            at += 1
    if len(spec) - at > 1:
        raise ValueError(f"Invalid format specifier '{spec}' for object of type '{kind}'")
    code = spec[at:]
    if group != "" and code != "" and code not in ("deEfFgG%" if group == "," else "deEfFgG%boxX"):
        raise ValueError(f"Cannot specify '{group}' with '{code}'.")
    if code != "" and code not in ("s" if is_text else "eEfFgGn%" if kind == "float" else "bcdoxXneEfFgG%"):
        raise ValueError(f"Unknown format code '{code}' for object of type '{kind}'")
    if is_text:
        if group != "":
            raise ValueError(f"Cannot specify '{group}' with 's'.")
        if plus != "":
            raise ValueError("Sign not allowed in string format specifier" if plus != " " else "Space not allowed in string format specifier")
        if is_zero_plain:
            raise ValueError("Negative zero coercion (z) not allowed in string format specifier")
        if is_alternate:
            raise ValueError("Alternate form (#) not allowed in string format specifier")
        if align == "=":
            raise ValueError("'=' alignment not allowed in string format specifier")
        body = text if precision < 0 else text[:precision]
        sign = ""
    else:
        if kind == "bool":
            text = "1" if text == "True" else "0"
        is_whole = kind != "float" and (code == "" or code in "bcdoxXn")
        if is_whole:
            if precision >= 0:
                raise ValueError("Precision not allowed in integer format specifier")
            if is_zero_plain:
                raise ValueError("Negative zero coercion (z) not allowed in integer format specifier")
            if code == "c" and plus != "":
                raise ValueError("Sign not allowed with integer format specifier 'c'")
            if code == "c" and is_alternate:
                raise ValueError("Alternate form (#) not allowed with integer format specifier 'c'")
        is_negative = text.startswith("-")
        digits = text[1:] if is_negative else text
        if code == "c" and (is_negative or int(digits) > 1114111):
            raise OverflowError("%c arg not in range(0x110000)")
        body = str_digits_by(digits, code, precision, is_alternate, is_whole)
        sign = "-" if is_negative else "" if plus == "-" else plus
        if is_zero_plain and is_negative and body.strip("0.%") == "":
            sign = "" if plus == "-" else plus
        if is_whole and is_alternate and code != "" and code in "boxX":
            sign += f"0{code}"
        if group != "":
            body = str_grouped_by(body, group, 4 if code != "" and code in "boxX" else 3, width - len(sign) if fill == "0" and align == "=" else 0)
    missing = fill * max(0, width - len(sign) - len(body))
    if align == "=":
        return f"{sign}{missing}{body}"
    if align == "<" or (align == "" and is_text):
        return f"{sign}{body}{missing}"
    if align == "^":
        half = len(missing) // 2
        return f"{missing[:half]}{sign}{body}{missing[half:]}"
    return f"{missing}{sign}{body}"


def str_digits_by(digits: str, code: str, precision: int, is_alternate: bool, is_whole: bool) -> str:
    if is_whole:
        number = int(digits)
        if code == "b":
            return f"{number:b}"
        if code == "o":
            return f"{number:o}"
        if code == "x":
            return f"{number:x}"
        if code == "X":
            return f"{number:X}"
        return chr(number) if code == "c" else digits
    value = float(digits)
    if digits == "inf" or digits == "nan":
        return f"{digits}%" if code == "%" else digits.upper() if code != "" and code in "EFG" else digits
    places = 6 if precision < 0 else precision
    kind = code.lower()
    if kind == "f" or kind == "%":
        text = f"{value * 100:.{places}f}" if kind == "%" else f"{value:.{places}f}"
    elif kind == "e":
        text = f"{value:.{places}e}"
    elif kind == "" and precision < 0:
        text = digits
    else:
        places = max(places, 1)
        scaled = f"{value:.{places - 1}e}"
        exponent = int(scaled.partition("e")[2])
        last = places - 1 if kind == "" else places
        is_scaled = exponent < -4 or exponent >= last
        text = scaled if is_scaled else f"{value:.{places - 1 - exponent}f}"
        if not is_alternate and "." in text:
            head, _, tail = text.partition("e")
            head = head.rstrip("0").rstrip(".")
            text = f"{head}e{tail}" if is_scaled else head
        if kind == "" and not is_scaled and "." not in text:
            text += ".0"
    if is_alternate and "." not in text:
        head, _, tail = text.partition("e")
        text = f"{head}." if tail == "" else f"{head}.e{tail}"
    if kind == "%":
        text += "%"
    return text.upper() if code != kind else text


def str_grouped_by(body: str, separator: str, size: int, width: int) -> str:
    end = 0
    while end < len(body) and body[end] in ("0123456789abcdefABCDEF" if size == 4 else "0123456789"):
        end += 1
    digits = body[:end]
    tail = body[end:]
    while True:
        grouped = ""
        for i in range(len(digits)):
            if i > 0 and (len(digits) - i) % size == 0:
                grouped += separator
            grouped += digits[i]
        if len(grouped) + len(tail) >= width:
            return grouped + tail
        digits = f"0{digits}"
