// A padding character as often as a width wants it.
static string Padding(string text, long width, string fill) => fill.EnumerateRunes().Count() == 1
    ? string.Concat(Enumerable.Repeat(fill, (int)Math.Max(0, width - text.EnumerateRunes().Count())))
    : throw new InvalidCastException("the fill character must be exactly one character long");
