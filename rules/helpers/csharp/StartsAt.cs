// Whether a text goes on with a part from an index on.
static bool StartsAt(string text, string part, long index) =>
    index <= text.Length && text[Clamp(index, text.Length)..].StartsWith(part, StringComparison.Ordinal);
