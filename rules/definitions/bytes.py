# What texts and bytes can both be asked, where a target asks texts only. See java.py for how this is read.


def bytes_startswith(data: bytes, prefix: bytes) -> bool:
    return data[: len(prefix)] == prefix


def bytes_endswith(data: bytes, suffix: bytes) -> bool:
    return len(suffix) <= len(data) and data[len(data) - len(suffix) :] == suffix


def bytes_find(data: bytes, part: bytes) -> int:
    for start in range(len(data) - len(part) + 1):
        if data[start : start + len(part)] == part:
            return start
    return -1


def bytes_count(data: bytes, part: bytes) -> int:
    if not part:
        return len(data) + 1
    found = 0
    start = 0
    while start + len(part) <= len(data):
        if data[start : start + len(part)] == part:
            found += 1
            start += len(part)
        else:
            start += 1
    return found


def bytes_upper(data: bytes) -> bytes:
    return bytes([byte - 32 if 97 <= byte <= 122 else byte for byte in data])


def bytes_lower(data: bytes) -> bytes:
    return bytes([byte + 32 if 65 <= byte <= 90 else byte for byte in data])
