// The product of the numbers from 1 to n; what leaves 64 bits is an error.
static long Factorial(long n)
{
    if (n < 0)
    {
        throw new ArgumentException("factorial of a negative number");
    }
    long product = 1;
    for (long i = 2; i <= n; i++)
    {
        product = checked(product * i);
    }
    return product;
}
