// The truth value of a sum type.
bool isTruthy(S)(S value) {
    return value.match!((inner) {
        static if (is(typeof(inner.length))) return inner.length > 0;
        else static if (is(typeof(inner != 0))) return inner != 0;
        else return !is(typeof(inner) == typeof(null));
    });
}
