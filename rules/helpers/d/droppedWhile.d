// The items from the first that fails a test.
T[] droppedWhile(T, Test)(Test test, T[] items) {
    foreach (i, item; items) if (!test(item)) return items[i .. $].dup;
    return [];
}
