// A float rounded to a number of decimals, exact halves to even.
static double RoundTo(double x, long digits)
{
    if (double.IsNaN(x) || double.IsInfinity(x))
    {
        return x;
    }
    double unit = Math.Pow(10, Math.Max(0, -digits));
    return double.Parse(Fixed(x / unit, Math.Max(0, digits)), CultureInfo.InvariantCulture) * unit;
}
