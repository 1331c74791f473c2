// The items of all the lists.
T[] flattened(T)(T[][] lists) {
    T[] all;
    foreach (list; lists) all ~= list;
    return all;
}
