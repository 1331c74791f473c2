// A dictionary that keeps the order of insertion.
final class OrderedDict(K, V) {
    V[K] table;
    K[] order;

    this(Tuple!(K, V)[] entries...) { foreach (entry; entries) this[entry[0]] = entry[1]; }
    void opIndexAssign(V value, K key) {
        if (key !in table) order ~= key;
        table.require(key) = value;
    }
}
