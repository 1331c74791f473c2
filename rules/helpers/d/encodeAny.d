// A value of a sum type as canonical JSON.
string encodeAny(T)(T value) {
    static if (is(T == bool)) return value ? "true" : "false";
    else static if (isSomeString!T || isSomeChar!T) return encodeStr(value.to!string);
    else static if (isFloatingPoint!T) return encodeFloat(value);
    else static if (is(T : long) || is(T == BigInt)) return encodeInt(value);
    else static if (is(T == typeof(null))) return "null";
    else static if (is(T == Nullable!U, U)) return value.isNull ? "null" : encodeAny(value.get);
    else static if (isTuple!T) {
        string[] parts;
        foreach (part; value) parts ~= encodeAny(part);
        return "{\"$tuple\":[" ~ parts.join(",") ~ "]}";
    } else static if (isSumType!T) return value.match!(inner => encodeAny(inner));
    else static if (isArray!T) return "[" ~ value.map!(item => encodeAny(item)).join(",") ~ "]";
    else static if (is(typeof(&value.opIndexAssign))) return "{\"$dict\":[" ~ value.order.map!(key => "[" ~ encodeAny(key) ~ "," ~ encodeAny(value.table[key]) ~ "]").join(",") ~ "]}";
    else static if (is(typeof(value.keys))) return "{\"$dict\":[" ~ value.keys.map!(key => "[" ~ encodeAny(key) ~ "," ~ encodeAny(value[key]) ~ "]").join(",") ~ "]}";
    else return "{\"$set\":[" ~ value[].map!(item => encodeAny(item)).join(",") ~ "]}";
}
