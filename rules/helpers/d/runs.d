// The runs of equal items, or of items of equal keys, with what they have in common.
auto runs(T, Key...)(T[] items, Key key) {
    static if (Key.length) alias of = key[0];
    else T of(T item) { return item; }
    Tuple!(typeof(of(items[0])), T[])[] result;
    foreach (item; items) {
        if (result.length > 0 && result[$ - 1][0] == of(item)) result[$ - 1][1] ~= item;
        else result ~= tuple(of(item), [item]);
    }
    return result;
}
