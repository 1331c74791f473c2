// A float correctly rounded to a number of decimals, exact halves to even.
static double round_to(double x, int64_t digits) {
    if (!isfinite(x) || digits > 300) return x;
    if (digits >= 0) return strtod(str_format("%.*f", (int) digits, x), NULL);
    double unit = pow(10, (double) -digits);
    return nearbyint(x / unit) * unit;
}
