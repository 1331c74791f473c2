// The product of 1 to n.
static const bigint *bigint_factorial(int64_t n) {
    if (n < 0) raise_error("ValueError", "factorial() not defined for negative values");
    const bigint *result = bigint_of(1);
    for (int64_t i = 2; i <= n; i++) result = bigint_multiply(result, bigint_of(i));
    return result;
}
