// The items with their numbers.
Tuple!(long, T)[] enumerated(T)(T[] items, long start = 0) {
    Tuple!(long, T)[] result;
    foreach (i, item; items) result ~= tuple(start + long(i), item);
    return result;
}
