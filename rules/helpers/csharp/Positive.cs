// A function of what is positive.
static double Positive(double x, Func<double, double> function) => x > 0 || double.IsNaN(x) ? function(x) : throw new ArgumentException("math domain error");
