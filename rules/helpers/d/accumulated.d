// Running results of a function.
T[] accumulated(T, F)(T[] items, F combine) {
    T[] results;
    foreach (i, item; items) results ~= i == 0 ? item : combine(results[$ - 1], item);
    return results;
}
