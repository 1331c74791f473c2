// A decimal integer without spaces, between two bounds.
static long ParseStrict(string text, long low, long high)
{
    bool fits = BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger number) && number >= low && number <= high;
    return fits ? (long)number : throw new ArgumentException($"For input string: \"{text}\"");
}
