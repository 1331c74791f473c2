# What texts and bytes can both be asked, where a target asks texts only. See java.py for how this is read.


def bytes_startswith(data: bytes, prefix: bytes) -> bool:
    wanted = list(prefix)
    return list(data)[: len(wanted)] == wanted


def bytes_endswith(data: bytes, suffix: bytes) -> bool:
    items = list(data)
    wanted = list(suffix)
    return len(wanted) <= len(items) and items[len(items) - len(wanted) :] == wanted


def bytes_find(data: bytes, part: bytes) -> int:
    items = list(data)
    wanted = list(part)
    for start in range(len(items) - len(wanted) + 1):
        if items[start : start + len(wanted)] == wanted:
            return start
    return -1


def bytes_count(data: bytes, part: bytes) -> int:
    items = list(data)
    wanted = list(part)
    if not wanted:
        return len(items) + 1
    found = 0
    start = 0
    while start + len(wanted) <= len(items):
        if items[start : start + len(wanted)] == wanted:
            found += 1
            start += len(wanted)
        else:
            start += 1
    return found


def bytes_upper(data: bytes) -> bytes:
    return bytes([byte - 32 if 97 <= byte <= 122 else byte for byte in data])


def bytes_lower(data: bytes) -> bytes:
    return bytes([byte + 32 if 65 <= byte <= 90 else byte for byte in data])
