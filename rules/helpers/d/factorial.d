// The product of 1 to n.
long factorial(long n) {
    if (n < 0) throw new ValueError("factorial() not defined for negative values");
    return n < 2 ? 1 : (checked!Throw(n) * factorial(n - 1)).get;
}
