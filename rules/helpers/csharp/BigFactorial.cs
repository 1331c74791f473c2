// The product of the numbers from 1 to n.
static BigInteger BigFactorial(long n)
{
    if (n < 0)
    {
        throw new ArgumentException("factorial of a negative number");
    }
    var product = BigInteger.One;
    for (long i = 2; i <= n; i++)
    {
        product *= i;
    }
    return product;
}
