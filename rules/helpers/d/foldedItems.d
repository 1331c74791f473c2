// Folds from the left, from the first item on.
T foldedItems(T, F)(F combine, T[] items) {
    if (items.length == 0) throw new TypeError("reduce() of empty iterable with no initial value");
    return folded(combine, items[1 .. $], items[0]);
}
