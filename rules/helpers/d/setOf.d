// The set of the items.
auto setOf(T)(T[] items) {
    static if (__traits(hasMember, T, "before")) return redBlackTree!("a.before(b)")(items);
    else return redBlackTree!T(items);
}
