// A dictionary that keeps the order of insertion.
final class OrderedDict(K, V) {
    private V[K] table;
    private K[] order;

    this(Tuple!(K, V)[] entries...) { foreach (entry; entries) this[entry[0]] = entry[1]; }
    size_t length() const { return order.length; }
    void opIndexAssign(V value, K key) {
        if (key !in table) order ~= key;
        table.require(key) = value;
    }
    int opApply(scope int delegate(K, ref V) visit) {
        foreach (key; order.dup) if (auto result = visit(key, table[key])) return result;
        return 0;
    }
}
