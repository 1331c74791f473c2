// The items before the first that fails a test.
T[] takenWhile(T, Test)(Test test, T[] items) {
    foreach (i, item; items) if (!test(item)) return items[0 .. i].dup;
    return items.dup;
}
