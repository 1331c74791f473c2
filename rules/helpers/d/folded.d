// Folds from the left.
R folded(R, T, F)(F combine, T[] items, R start) {
    R result = start;
    foreach (item; items) result = combine(result, item);
    return result;
}
