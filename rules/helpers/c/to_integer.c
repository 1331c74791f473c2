// A float without its fraction.
static int64_t to_integer(double x) {
    if (isnan(x)) raise_error("ValueError", "cannot convert float NaN to integer");
    if (isinf(x) || fabs(x) >= 9223372036854775808.0) raise_error("OverflowError", "cannot convert float to integer");
    return (int64_t) x;
}
