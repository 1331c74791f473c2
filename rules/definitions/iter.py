# What Python's itertools does where a target has nothing like it. See java.py for how this is read.


def iter_combinations_repeat(items: list[T], size: int) -> list[list[T]]:
    places = [0] * size
    found: list[list[T]] = []
    while len(items) > 0 or size == 0:
        found.append([items[place] for place in places])
        last = size - 1
        while last >= 0 and places[last] == len(items) - 1:
            last -= 1
        if last < 0:
            break
        places = places[:last] + [places[last] + 1] * (size - last)
    return found
