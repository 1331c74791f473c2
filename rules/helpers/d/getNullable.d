// The value of a key, if it is there.
auto getNullable(D, K)(D dict, K key) {
    auto found = key in dict;
    alias V = typeof(*found);
    enum isOrdered = is(typeof(V.order) == typeof(V.table.keys)); // a dictionary that may be missing is no null
    static if ((is(V == class) && !isOrdered) || is(V == delegate) || is(V == Nullable!U, U)) return found ? *found : V.init;
    else return found ? Nullable!V(*found) : Nullable!V.init;
}
