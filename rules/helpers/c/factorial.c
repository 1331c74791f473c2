// The product of 1 to n.
static int64_t factorial(int64_t n) {
    if (n < 0) raise_error("ValueError", "factorial() not defined for negative values");
    int64_t result = 1;
    for (int64_t i = 2; i <= n; i++) result = multiply(result, i);
    return result;
}
