// The digits of an integer in a base.
string digitsOf(T)(T n, long radix, string prefix = "") {
    string digits;
    T rest = n < 0 ? -n : n;
    do {
        digits = ("0123456789abcdefghijklmnopqrstuvwxyz"[cast(size_t) (rest % radix).to!long]).to!string ~ digits;
        rest /= radix;
    } while (rest != 0);
    return (n < 0 ? "-" : "") ~ prefix ~ digits;
}
