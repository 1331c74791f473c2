// Padded with zeros after a sign.
static string ZeroFill(string text, long width)
{
    int sign = text.StartsWith('-') || text.StartsWith('+') ? 1 : 0;
    return text[..sign] + new string('0', (int)Math.Max(0, width - text.EnumerateRunes().Count())) + text[sign..];
}
