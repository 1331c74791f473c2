// The number that a text says.
static double ParseFloat(string text)
{
    string plain = Regex.Replace(text.Trim().ToLowerInvariant(), @"(?<=[0-9])_(?=[0-9])", "");
    if (Regex.IsMatch(plain, @"^[+-]?(inf|infinity|nan)\z"))
    {
        return plain.Contains("nan") ? double.NaN : plain[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
    }
    if (!Regex.IsMatch(plain, @"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]+)?\z"))
    {
        throw new ArgumentException($"could not convert string to float: '{text}'");
    }
    return double.Parse(plain, CultureInfo.InvariantCulture);
}
