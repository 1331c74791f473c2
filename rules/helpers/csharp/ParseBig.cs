// The integer that a text says, however large.
static BigInteger ParseBig(string text)
{
    string plain = Regex.Replace(text.Trim(), @"(?<=\d)_(?=\d)", "");
    return BigInteger.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger number)
        ? number
        : throw new ArgumentException($"invalid literal for int() with base 10: '{text}'");
}
