// The number of ways to arrange k of n.
long arrangements(long n, long k) {
    long result = k > n ? 0 : 1;
    foreach (i; 0 .. min(k, n)) result = (checked!Throw(result) * (n - i)).get;
    return result;
}
