// A result that must be a number.
static double RealResult(double x) => double.IsNaN(x) ? throw new ArgumentException("math domain error") : x;
