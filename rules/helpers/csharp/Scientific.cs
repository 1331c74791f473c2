// Scientific text with so many digits after the point.
static string Scientific(double x, long digits)
{
    if (!double.IsFinite(x)) return double.IsNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
    string[] parts = x.ToString("E" + digits, CultureInfo.InvariantCulture).Split('E');
    return parts[0] + "e" + parts[1][0] + int.Parse(parts[1][1..]).ToString("00");
}
