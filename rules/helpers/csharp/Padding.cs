// A padding character as often as a width wants it.
static string Padding(string text, long width, string fill)
{
    if (fill.Length != 1)
    {
        throw new InvalidCastException("the fill character must be exactly one character long");
    }
    return new string(fill[0], (int)Math.Max(0, width - text.Length));
}
