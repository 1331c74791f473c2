// The number that a text says.
static double ParseFloat(string text)
{
    string plain = Regex.Replace(text.Trim().ToLowerInvariant(), @"(?<=\d)_(?=\d)", "");
    if (Regex.IsMatch(plain, @"^[+-]?(inf|infinity|nan)\z"))
    {
        return plain.Contains("nan") ? double.NaN : plain[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
    }
    if (!Regex.IsMatch(plain, @"^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\z"))
    {
        throw new ArgumentException($"could not convert string to float: '{text}'");
    }
    return double.Parse(plain, CultureInfo.InvariantCulture);
}
