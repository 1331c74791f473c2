// All pairs of two lists.
Tuple!(A, B)[] cartesian(A, B)(A[] first, B[] second) {
    Tuple!(A, B)[] all;
    foreach (a; first) foreach (b; second) all ~= tuple(a, b);
    return all;
}
