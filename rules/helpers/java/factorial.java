// The product of 1 to n; what leaves 64 bits is an error.
static long factorial(long n) {
    if (n < 0) {
        throw new IllegalArgumentException("factorial of a negative number");
    }
    long product = 1;
    for (long i = 2; i <= n; i++) {
        product = Math.multiplyExact(product, i);
    }
    return product;
}
