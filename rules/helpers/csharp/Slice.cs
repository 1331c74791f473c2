// The part of a text between two bounds, which may count from the end.
static string Slice(string text, long from, long to = long.MaxValue) =>
    text[Math.Min(Clamp(from, text.Length), Clamp(to, text.Length))..Clamp(to, text.Length)];
