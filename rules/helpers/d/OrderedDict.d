// A dictionary that keeps the order of insertion.
final class OrderedDict(K, V) {
    private V[K] table;
    private K[] order;

    this() {}
    this(Tuple!(K, V)[] entries...) { foreach (entry; entries) this[entry[0]] = entry[1]; }
    size_t length() const { return order.length; }
    K[] keys() { return order.dup; }
    V[] values() { return order.map!(key => table[key]).array; }
    V* opBinaryRight(string op : "in")(K key) { return key in table; }
    ref V opIndex(K key) {
        if (auto found = key in table) return *found;
        throw new KeyError(key.text);
    }
    void opIndexAssign(V value, K key) {
        if (key !in table) order ~= key;
        table[key] = value;
    }
    bool remove(K key) {
        if (!table.remove(key)) return false;
        order = order.filter!(other => other != key).array;
        return true;
    }
    void clear() { table.clear(), order = null; }
    OrderedDict dup() { return new OrderedDict(order.map!(key => tuple(key, table[key])).array); }
    int opApply(scope int delegate(K, ref V) visit) {
        foreach (key; order.dup) if (auto result = visit(key, table[key])) return result;
        return 0;
    }
    override bool opEquals(Object other) { return cast(OrderedDict) other !is null && table == (cast(OrderedDict) other).table; }
}
