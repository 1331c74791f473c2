// The product of 1 to n.
static BigInteger bigFactorial(long n) {
    if (n < 0) {
        throw new IllegalArgumentException("factorial of a negative number");
    }
    BigInteger product = BigInteger.ONE;
    for (long i = 2; i <= n; i++) {
        product = product.multiply(BigInteger.valueOf(i));
    }
    return product;
}
