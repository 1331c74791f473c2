// In how many ways k of n things can be put in order.
static long Arrangements(long n, long k)
{
    long ways = k > n ? 0 : 1;
    for (long i = 0; i < k && ways != 0; i++)
    {
        ways = checked(ways * (n - i));
    }
    return ways;
}
