// The digits of an integer in a base.
static string ToBase(BigInteger value, long radix)
{
    string digits = "";
    for (var rest = BigInteger.Abs(value); rest > 0; rest /= radix)
    {
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[(int)(rest % radix)] + digits;
    }
    return (value < 0 ? "-" : "") + (digits == "" ? "0" : digits);
}
