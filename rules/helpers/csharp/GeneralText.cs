// So many significant digits, without zeros at the end.
static string GeneralText(double x, long precision)
{
    if (x == 0 || double.IsNaN(x) || double.IsInfinity(x))
    {
        return x == 0 ? (double.IsNegative(x) ? "-0" : "0") : double.IsNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
    }
    int digits = (int)Math.Max(1, precision);
    string[] parts = x.ToString("E" + (digits - 1), CultureInfo.InvariantCulture).Split('E');
    int exponent = int.Parse(parts[1]);
    if (exponent < -4 || exponent >= digits)
    {
        string mantissa = parts[0].Contains('.') ? parts[0].TrimEnd('0').TrimEnd('.') : parts[0];
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.Abs(exponent).ToString("00");
    }
    string text = Fixed(x, digits - 1 - exponent);
    return text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
}
