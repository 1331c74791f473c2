// A float rounded to so many digits.
double roundTo(double x, long digits) {
    if (!isFinite(x)) return x;
    return digits >= 0 ? strtod(format("%.*f", cast(int) digits, x).toStringz, null) : nearbyint(x * 10.0 ^^ digits) / 10.0 ^^ digits;
}
