// What stands before the first separator, the separator, and what stands after it.
static (string, string, string) Partition(string text, string separator)
{
    int at = separator.Length > 0 ? text.IndexOf(separator, StringComparison.Ordinal) : throw new ArgumentException("empty separator");
    return at < 0 ? (text, "", "") : (text[..at], separator, text[(at + separator.Length)..]);
}
