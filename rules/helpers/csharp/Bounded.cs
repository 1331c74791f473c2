// A function's value at a float, which must not leave the floats.
static double Bounded(Func<double, double> function, double x)
{
    double result = function(x);
    return double.IsInfinity(result) && double.IsFinite(x) ? throw new OverflowException("math range error") : result;
}
