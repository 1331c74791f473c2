// The number that a sum type holds, as a number of one type.
T numberOf(T, S)(S value) {
    return value.match!((inner) {
        static if (is(typeof(inner) : double)) return T(inner);
        else return raise!T(new TypeError("not a number"));
    });
}
