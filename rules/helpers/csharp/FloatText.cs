// The text of a float as Python shows it.
static string FloatText(double x)
{
    if (double.IsNaN(x) || double.IsInfinity(x))
    {
        return double.IsNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
    }
    string text = x.ToString(Math.Abs(x) is >= 1e15 and < 1e16 ? "F1" : "R", CultureInfo.InvariantCulture);
    if (Math.Abs(x) >= 1e16 && !text.Contains('E'))
    {
        string digits = text.TrimStart('-');
        text = (x < 0 ? "-" : "") + $"{digits[0]}.{digits[1..].TrimEnd('0')}".TrimEnd('.') + "E+" + (digits.Length - 1);
    }
    return text.Contains('E') ? text.Replace("E", "e") : text.Contains('.') ? text : text + ".0";
}
