// In how many ways k of n things can be chosen.
static long Choose(long n, long k)
{
    if (n < 0 || k < 0)
    {
        throw new ArgumentException("a choice of negative numbers");
    }
    BigInteger ways = k > n ? 0 : 1;
    for (long i = 1; i <= Math.Min(k, n - k); i++)
    {
        ways = ways * (n - i + 1) / i;
    }
    return (long)ways;
}
