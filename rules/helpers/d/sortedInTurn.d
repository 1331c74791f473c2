// The items in the order of a comparison that finds no two equal: it is only asked about a later and an earlier one; a new array.
T[] sortedInTurn(T, Compare)(T[] items, Compare compare) {
    auto places = iota(items.length).array;
    sort!((i, j) => i > j ? compare(items[i], items[j]) < 0 : i < j && compare(items[j], items[i]) > 0)(places);
    return places.map!(place => items[place]).array;
}
