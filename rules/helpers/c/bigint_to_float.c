// The nearest float of a big integer.
static double bigint_to_float(const bigint *number) {
    double value = strtod(bigint_text(number), NULL);
    if (isinf(value)) raise_error("OverflowError", "int too large to convert to float");
    return value;
}
