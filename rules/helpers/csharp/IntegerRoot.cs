// The integer part of a square root.
static long IntegerRoot(BigInteger n)
{
    if (n < 0)
    {
        throw new ArgumentException("isqrt of a negative number");
    }
    var root = (BigInteger)Math.Sqrt((double)n);
    while (root * root > n)
    {
        root -= 1;
    }
    while ((root + 1) * (root + 1) <= n)
    {
        root += 1;
    }
    return (long)root;
}
