// The integer part of the square root.
long integerRoot(long n) {
    if (n < 0) throw new ValueError("isqrt() argument must be nonnegative");
    long root = cast(long) sqrt(cast(double) n);
    while (root * root > n) root--;
    while ((root + 1) * (root + 1) <= n) root++;
    return root;
}
