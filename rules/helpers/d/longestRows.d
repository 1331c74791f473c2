// Items side by side, as far as one goes.
auto longestRows(A, B)(A[] first, B[] second) {
    Tuple!(Nullable!A, Nullable!B)[] rows;
    foreach (i; 0 .. max(first.length, second.length)) {
        rows ~= tuple(i < first.length ? nullable(first[i]) : Nullable!A.init, i < second.length ? nullable(second[i]) : Nullable!B.init);
    }
    return rows;
}
