// The text of a value as Python's repr shows it.
string repr(T)(T value) {
    static if (is(T == bool)) return value ? "True" : "False";
    else static if (isSomeString!T) return quoted(value.to!string);
    else static if (isSomeChar!T) return quoted(value.to!string);
    else static if (isFloatingPoint!T) return floatText(value);
    else static if (is(T == typeof(null))) return "None";
    else static if (is(T == Nullable!U, U)) return value.isNull ? "None" : repr(value.get);
    else static if (isTuple!T) {
        string[] parts;
        foreach (part; value) parts ~= repr(part);
        return "(" ~ parts.join(", ") ~ (parts.length == 1 ? ",)" : ")");
    } else static if (isArray!T) return "[" ~ value.map!(item => repr(item)).join(", ") ~ "]";
    else static if (isSumType!T) return value.match!(item => repr(item));
    else static if (__traits(hasMember, T, "repr")) return value.repr();
    else static if (is(typeof(value.keys))) return "{" ~ dictItems(value).map!(e => repr(e[0]) ~ ": " ~ repr(e[1])).join(", ") ~ "}";
    else static if (is(typeof(value[]))) return value.length == 0 ? "set()" : "{" ~ value[].map!(item => repr(item)).join(", ") ~ "}";
    else return value.to!string;
}
