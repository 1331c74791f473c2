// The square root of what is not negative.
static double SquareRoot(double x) => x < 0 ? throw new ArgumentException("math domain error") : Math.Sqrt(x);
