// The sum of floats, rounded once.
static double ExactSum(IEnumerable<double> items)
{
    var total = BigInteger.Zero;
    foreach (double item in items)
    {
        long bits = BitConverter.DoubleToInt64Bits(Math.Abs(item));
        var mantissa = new BigInteger(bits & ((1L << 52) - 1)) + (bits >> 52 == 0 ? 0 : 1L << 52);
        total += Math.Sign(item) * (mantissa << (int)Math.Max(0, (bits >> 52) - 1));
    }
    int shift = (int)Math.Max(0, BigInteger.Abs(total).GetBitLength() - 64);
    var rounded = (BigInteger.Abs(total) >> shift) | (BigInteger.Abs(total) % (BigInteger.One << shift) == 0 ? 0 : 1);
    return total.Sign * Math.ScaleB((double)rounded, shift - 1074);
}
