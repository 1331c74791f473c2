// An integer rounded to a number of decimals, halves to even.
static long RoundInt(long value, long digits)
{
    long unit = digits < 0 ? (long)Math.Pow(10, -digits) : 1;
    return (long)Math.Round((decimal)value / unit) * unit;
}
