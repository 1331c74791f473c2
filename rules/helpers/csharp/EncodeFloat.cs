// A float as JSON, tagged where JSON has no word for it.
static string EncodeFloat(double value)
{
    if (double.IsNaN(value) || double.IsInfinity(value))
    {
        return "{\"$float\":\"" + (double.IsNaN(value) ? "nan" : value > 0 ? "inf" : "-inf") + "\"}";
    }
    string text = value.ToString("R", CultureInfo.InvariantCulture);
    return text.Contains('.') || text.Contains('E') ? text : text + ".0";
}
