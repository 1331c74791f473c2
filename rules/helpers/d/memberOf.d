// The value of a sum type, which must be of a type.
T memberOf(T, S)(S value) {
    return value.match!((inner) {
        static if (is(typeof(inner) == T) || (is(T == class) && is(typeof(inner) : T))) return inner;
        else return raise!T(new TypeError("a value of another type"));
    });
}
