// The text of a value as Python's str gives it.
string textOf(T)(T value) {
    static if (isSomeString!T || isSomeChar!T) return value.to!string;
    else static if (is(T == Nullable!U, U)) return value.isNull ? "None" : textOf(value.get);
    else static if (isSumType!T) return value.match!(item => textOf(item));
    else return repr(value);
}
