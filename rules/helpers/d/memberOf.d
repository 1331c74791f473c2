// The value of a sum type, which must be of a type.
T memberOf(T, S)(S value) {
    return value.match!((T inner) => inner, _ => raise!T(new TypeError("a value of another type")));
}
