// The number of ways to choose k of n.
long choose(long n, long k) {
    if (n < 0 || k < 0) throw new ValueError("must be a non-negative integer");
    long result = k > n ? 0 : 1;
    foreach (i; 0 .. min(k, n - k)) result = (checked!Throw(result) * (n - i)).get / (i + 1);
    return result;
}
