# What operations of Java's library mean, in terms of more common ones: for targets that have no row of their own.
# A function is named after its concept, a dot as an underscore. T and K are type variables.


def cmp_compare(first: T, second: T) -> int:
    return -1 if first < second else 1 if first > second else 0


def char_digit(char: str, base: int) -> int:
    value = "0123456789abcdefghijklmnopqrstuvwxyz".find(char.lower())
    return value if value < base else -1


def float_to_int32(value: float) -> int:
    if value != value:
        return 0
    return int(min(max(value, -2147483648.0), 2147483647.0))


def float_to_int64(value: float) -> int:
    if value != value:
        return 0
    if value >= 9223372036854775807.0:
        return 9223372036854775807
    if value <= -9223372036854775808.0:
        return -9223372036854775807 - 1
    return int(value)


def float_ceil_to_float(value: float) -> float:
    if value != value or abs(value) >= 4503599627370496.0:
        return value
    return float(math.ceil(value))


def float_rint(value: float) -> float:
    if value != value or abs(value) >= 4503599627370496.0:
        return value
    return float(round(value))


def float_round_half_up(value: float) -> int:
    if value != value:
        return 0
    if value >= 9223372036854775807.0:
        return 9223372036854775807
    if value <= -9223372036854775808.0:
        return -9223372036854775807 - 1
    floor = math.floor(value)
    return floor + 1 if value - floor >= 0.5 else floor


def float_text_java(value: float) -> str:
    if value != value:
        return "NaN"
    if abs(value) > 1.7976931348623157e308:
        return "Infinity" if value > 0 else "-Infinity"
    if value == 0 or 0.001 <= abs(value) < 10000000.0:
        return repr(value)
    sign = "-" if value < 0 else ""
    text = repr(abs(value))
    if "e" in text:
        mantissa, mark, power = text.partition("e")
        if "." not in mantissa:
            mantissa += ".0"
        return f"{sign}{mantissa}E{int(power)}"
    whole, point_mark, part = text.partition(".")
    if whole == "0":
        digits = part.lstrip("0")
        exponent = len(digits) - len(part) - 1
    else:
        digits = (whole + part).rstrip("0")
        exponent = len(whole) - 1
    return f"{sign}{digits[0]}.{digits[1:] or '0'}E{exponent}"


def float_shortest32(value: float) -> float:
    if value == 0 or value != value or abs(value) > 3.5e38:
        return value
    scale = 1.0
    while scale > abs(value) and scale > 1.2e-38:
        scale /= 2.0
    while scale * 2.0 <= abs(value):
        scale *= 2.0
    for digits in range(1, 9):
        near = float(f"{value:.{digits}g}")
        if abs(near - value) < scale / 16777216.0:
            return near
    return float(f"{value:.9g}")


def float_text_fixed(value: float, places: int) -> str:
    if value != value:
        return "NaN"
    if abs(value) > 1.7976931348623157e308:
        return "Infinity" if value > 0 else "-Infinity"
    text = repr(abs(value))
    exponent = 0
    if "e" in text:
        text, mark, power = text.partition("e")
        exponent = int(power)
    whole, point_mark, part = text.partition(".")
    digits = "0" + whole + part
    point = len(whole) + 1 + exponent
    if point < 1:
        digits = "0" * (1 - point) + digits
        point = 1
    digits += "0" * (point + places + 1 - len(digits))
    up = digits[point + places] >= "5"
    kept = digits[: point + places]
    if up:
        nines = len(kept) - len(kept.rstrip("9"))
        head = kept[: len(kept) - nines]
        kept = head[:-1] + str(int(head[-1]) + 1) + "0" * nines
    integer = kept[: len(kept) - places].lstrip("0") or "0"
    fraction = kept[len(kept) - places :]
    sign = "-" if value < 0 or str(value).startswith("-") else ""
    return f"{sign}{integer}.{fraction}" if places > 0 else f"{sign}{integer}"


def math_sqrt_ieee(value: float) -> float:
    return float("nan") if value < 0 else math.sqrt(value)


def math_pow_ieee(base: float, exponent: float) -> float:
    if base < 0 and exponent != math.floor(exponent):
        return float("nan")
    if base == 0 and exponent < 0:
        return float("inf")
    try:
        return math.pow(base, exponent)
    except OverflowError:
        return float("-inf") if base < 0 and exponent % 2 == 1 else float("inf")


def math_log_ieee(value: float) -> float:
    if value == 0:
        return float("-inf")
    return float("nan") if value < 0 else math.log(value)


def math_log10_ieee(value: float) -> float:
    if value == 0:
        return float("-inf")
    return float("nan") if value < 0 else math.log10(value)


def int_parse_int32(text: str) -> int:
    digits = text[1:] if text[:1] == "+" or text[:1] == "-" else text
    if not digits.isdigit() or len(digits.lstrip("0")) > 10 or not -2147483648 <= int(text) <= 2147483647:
        raise ValueError(f'For input string: "{text}"')
    return int(text)


def int_parse_int64(text: str) -> int:
    digits = text[1:] if text[:1] == "+" or text[:1] == "-" else text
    most = "9223372036854775808" if text[:1] == "-" else "9223372036854775807"
    rest = digits.lstrip("0")
    if not digits.isdigit() or len(rest) > 19 or (len(rest) == 19 and rest > most):
        raise ValueError(f'For input string: "{text}"')
    return int(text)


def int_to_base(number: int, base: int) -> str:
    digits = ""
    rest = number
    while rest != 0:
        last = rest % base
        if number < 0 and last > 0:
            last = base - last
            rest = rest // base + 1
        else:
            rest //= base
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[last] + digits
    return ("-" if number < 0 else "") + (digits or "0")


def int_exact32(number: int) -> int:
    if number < -2147483648 or number > 2147483647:
        raise OverflowError("integer overflow")
    return number


def int_divisor(number: int) -> int:
    if number == 0:
        raise ZeroDivisionError("/ by zero")
    return number


def list_place(index: int, length: int) -> int:
    if not 0 <= index < length:
        raise IndexError(f"Index {index} out of bounds for length {length}")
    return index


def str_place(index: int, length: int) -> int:
    if not 0 <= index < length:
        raise IndexError(f"String index out of range: {index}")
    return index


def str_split_java(text: str, separator: str) -> list[str]:
    if separator not in text:
        return [text]
    parts = text.split(separator)
    while len(parts) > 0 and parts[-1] == "":
        parts.pop()
    return parts


def re_split_java(pattern: str, text: str) -> list[str]:
    parts = re.split(pattern, text)
    if len(parts) == 1:
        return parts
    while len(parts) > 0 and parts[-1] == "":
        parts.pop()
    return parts


def str_substring(text: str, start: int, end: int) -> str:
    if start < 0 or end < start or end > len(text):
        raise IndexError(f"begin {start}, end {end}, length {len(text)}")
    return text[start:end]


def str_substring_from(text: str, start: int) -> str:
    if start < 0 or start > len(text):
        raise IndexError(f"begin {start}, end {len(text)}, length {len(text)}")
    return text[start:]


def str_compare_java(first: str, second: str) -> int:
    for i in range(min(len(first), len(second))):
        if first[i] != second[i]:
            return ord(first[i]) - ord(second[i])
    return len(first) - len(second)


def str_hash_java(text: str) -> int:
    value = 0
    for char in text:
        value = (value * 31 + ord(char)) & 0xFFFFFFFF
    return value if value < 2147483648 else value - 4294967296


def str_of_chars(chars: list[str]) -> str:
    return "".join(chars)


def list_find(items: list[T], wanted: T) -> int:
    for i, item in enumerate(items):
        if item == wanted:
            return i
    return -1


def list_rfind(items: list[T], wanted: T) -> int:
    for i in range(len(items) - 1, -1, -1):
        if items[i] == wanted:
            return i
    return -1


def list_sublist(items: list[T], start: int, end: int) -> list[T]:
    if start < 0 or end < start or end > len(items):
        raise IndexError(f"begin {start}, end {end}, size {len(items)}")
    return items[start:end]


def list_distinct(items: Iterable[T]) -> list[T]:
    seen: set[T] = set()
    kept: list[T] = []
    for item in items:
        if item not in seen:
            seen.add(item)
            kept.append(item)
    return kept


def list_binary_search(items: list[T], wanted: T) -> int:
    low = 0
    high = len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] < wanted:
            low = middle + 1
        elif items[middle] > wanted:
            high = middle - 1
        else:
            return middle
    return -low - 1


def heap_push_cmp(heap: list[T], item: T, compare: Callable[[T, T], int]) -> None:
    heap.append(item)
    place = len(heap) - 1
    while place > 0 and compare(heap[place], heap[(place - 1) // 2]) < 0:
        parent = (place - 1) // 2
        heap[place], heap[parent] = heap[parent], heap[place]
        place = parent


def heap_pop_cmp(heap: list[T], compare: Callable[[T, T], int]) -> T:
    last = heap.pop()
    if len(heap) == 0:
        return last
    first = heap[0]
    heap[0] = last
    place = 0
    child = 1
    while child < len(heap):
        if child + 1 < len(heap) and compare(heap[child + 1], heap[child]) < 0:
            child += 1
        if compare(heap[child], heap[place]) >= 0:
            break
        heap[place], heap[child] = heap[child], heap[place]
        place = child
        child = 2 * place + 1
    return first


def iter_sum_java(items: Iterable[float]) -> float:
    total = 0.0
    lost = 0.0
    plain = 0.0
    for item in items:
        plain += item
        wanted = item - lost
        larger = total + wanted
        lost = (larger - total) - wanted
        total = larger
    result = total - lost
    return plain if result != result else result


def iter_mean_java(items: Iterable[float]) -> float:
    numbers = list(items)
    if len(numbers) == 0:
        return 0.0
    total = 0.0
    lost = 0.0
    plain = 0.0
    for item in numbers:
        plain += item
        wanted = item - lost
        larger = total + wanted
        lost = (larger - total) - wanted
        total = larger
    result = total - lost
    return (plain if result != result else result) / len(numbers)


def iter_group_by(items: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    groups: dict[K, list[T]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def scan_word(lines: list[str]) -> str:
    while lines[-1].strip() == "":
        lines.pop()
    line = lines[-1].lstrip()
    word = line.split()[0]
    lines[-1] = line[len(word) :]
    return word


def hash_slot(code: int, size: int) -> int:
    slots = 16
    while size * 4 > slots * 3:
        slots *= 2
    return (code % slots) ^ (code % 4294967296 // 65536 % slots)
