// The natural logarithm of what is positive.
static double Logarithm(double x) => Positive(x, Math.Log);
