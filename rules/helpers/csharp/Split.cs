// Splits at the first so many separators (at all for a negative number).
static List<string> Split(string text, string separator, long limit = -1) => separator.Length > 0
    ? text.Split(separator, limit < 0 ? int.MaxValue : (int)Math.Min(limit + 1, int.MaxValue)).ToList()
    : throw new ArgumentException("empty separator");
