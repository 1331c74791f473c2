# Arithmetic of counters in plainer Python: only counts above zero stay. See java.py for how this is read.


def counter_add(first: dict[T, int], second: dict[T, int]) -> dict[T, int]:
    counts: dict[T, int] = {}
    for item in first:
        if first[item] + second.get(item, 0) > 0:
            counts[item] = first[item] + second.get(item, 0)
    for item in second:
        if item not in first and second[item] > 0:
            counts[item] = second[item]
    return counts


def counter_sub(first: dict[T, int], second: dict[T, int]) -> dict[T, int]:
    counts: dict[T, int] = {}
    for item in first:
        if first[item] > second.get(item, 0):
            counts[item] = first[item] - second.get(item, 0)
    for item in second:
        if item not in first and second[item] < 0:
            counts[item] = -second[item]
    return counts


def counter_min(first: dict[T, int], second: dict[T, int]) -> dict[T, int]:
    counts: dict[T, int] = {}
    for item in first:
        if min(first[item], second.get(item, 0)) > 0:
            counts[item] = min(first[item], second.get(item, 0))
    return counts


def counter_max(first: dict[T, int], second: dict[T, int]) -> dict[T, int]:
    counts: dict[T, int] = {}
    for item in first:
        if max(first[item], second.get(item, 0)) > 0:
            counts[item] = max(first[item], second.get(item, 0))
    for item in second:
        if item not in first and second[item] > 0:
            counts[item] = second[item]
    return counts


def counter_elements(counts: dict[T, int]) -> list[T]:
    return [item for item in counts for _ in range(counts[item])]
