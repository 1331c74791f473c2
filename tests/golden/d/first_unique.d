import std.algorithm;
import std.conv;
import std.typecons;

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
    // Where the value of a key is; null without it.
    V* opBinaryRight(string op : "in")(K key) { return key in table; }

    // The value of a key, which must be there.
    ref V opIndex(K key) {
        if (auto found = key in table) return *found;
        throw new Exception("KeyError: " ~ key.text);
    }
    // Equal entries, in whatever order.
    override bool opEquals(Object other) { return cast(OrderedDict) other !is null && table == (cast(OrderedDict) other).table; }
}

// The value of a key, or another one where the key is missing.
auto getOr(D, K, V)(D dict, K key, V fallback) {
    auto found = key in dict;
    return found ? *found : fallback;
}

// The first character that occurs only once, or None.
Nullable!string firstUnique(string text) {
    auto counts = new OrderedDict!(string, long)();
    foreach (char letter; text) {
        string ch = letter.to!string;
        counts[ch] = getOr(counts, ch, 0L) + 1;
    }
    foreach (ch, count; counts) {
        if (count == 1) {
            return nullable(ch);
        }
    }
    return Nullable!string.init;
}
