import std.algorithm;
import std.conv;
import std.exception;
import std.typecons;

// A dictionary that keeps the order of insertion.
final class OrderedDict(K, V) {
    V[K] table;
    K[] order;

    this(Tuple!(K, V)[] entries...) { foreach (entry; entries) this[entry[0]] = entry[1]; }
    void opIndexAssign(V value, K key) {
        if (key !in table) order ~= key;
        table.require(key) = value;
    }

    // What a loop does with each entry, in order.
    int opApply(scope int delegate(K, ref V) visit) {
        foreach (key; order.dup) if (auto result = visit(key, table[key])) return result;
        return 0;
    }
    V* opBinaryRight(string op : "in")(K key) { return key in table; }
    ref V opIndex(K key) { return *enforce(key in table, new Exception("KeyError: " ~ key.text)); }
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
