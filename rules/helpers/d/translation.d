// A table for translate: from characters to characters, and characters that go.
D translation(D)(string from, string to, string gone = "") {
    if (from.length != to.length) throw new ValueError("the first two maketrans arguments must have equal length");
    D table = emptyDict!D;
    alias V = typeof(table.values()[0]);
    foreach (i, c; from) {
        static if (is(V : long)) table[long(c)] = to[i];
        else table[long(c)] = V(to[i .. i + 1]);
    }
    static if (is(V == Nullable!U, U)) foreach (c; gone) table[long(c)] = V.init;
    return table;
}
