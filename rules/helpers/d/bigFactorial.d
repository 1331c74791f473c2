// The product of 1 to n, of any size.
BigInt bigFactorial(long n) {
    if (n < 0) throw new ValueError("factorial() not defined for negative values");
    return n < 2 ? BigInt(1) : n * bigFactorial(n - 1);
}
