// Where a part first occurs from a place on, or -1.
static long FindFrom(string text, string part, long from) =>
    from > text.Length ? -1 : text.IndexOf(part, Clamp(from, text.Length), StringComparison.Ordinal);
