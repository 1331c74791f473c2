// The text of a float as Java shows it.
static string FloatTextJava(double x)
{
    if (double.IsNaN(x) || double.IsInfinity(x))
    {
        return double.IsNaN(x) ? "NaN" : x > 0 ? "Infinity" : "-Infinity";
    }
    string text = x.ToString("R", CultureInfo.InvariantCulture);
    if (x == 0 || (Math.Abs(x) >= 1e-3 && Math.Abs(x) < 1e7))
    {
        return text.Contains('.') ? text : text + ".0";
    }
    string digits = x.ToString("E16", CultureInfo.InvariantCulture);
    for (int n = 0; n < 17; n++)
    {
        digits = x.ToString("E" + n, CultureInfo.InvariantCulture);
        if (double.Parse(digits, CultureInfo.InvariantCulture) == x)
        {
            break;
        }
    }
    string[] parts = digits.Split('E');
    return (parts[0].Contains('.') ? parts[0] : parts[0] + ".0") + "E" + int.Parse(parts[1]);
}
