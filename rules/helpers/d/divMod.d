// The quotient rounded down and the remainder; a zero divisor throws.
Tuple!(T, T) divMod(T)(T a, T b) { return tuple(floorDiv(a, b), floorMod(a, b)); }
