// A float without its fraction as an integer.
static long ToInt(double x)
{
    if (double.IsNaN(x))
    {
        throw new ArgumentException("cannot convert NaN to an integer");
    }
    return Math.Abs(x) < 9223372036854775808.0 ? (long)x : throw new OverflowException("float out of integer range");
}
