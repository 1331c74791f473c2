// The text of a float as Python shows it.
static string FloatText(double x)
{
    string text = (Math.Abs(x) is >= 1e15 and < 1e16 ? x.ToString("F1") : x.ToString()).ToLowerInvariant().Replace("inity", "");
    if (Math.Abs(x) is >= 1e16 and < 1e17)
    {
        return Regex.Replace(text, @"^(-?\d)(\d*?)0*$", "$1.$2e+16").Replace(".e", "e");
    }
    return text.Contains('e') || text.Contains('.') || !double.IsFinite(x) ? text : text + ".0";
}
