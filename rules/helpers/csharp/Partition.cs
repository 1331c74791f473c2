// What stands before the first separator, the separator, and what stands after it.
static (string, string, string) Partition(string text, string separator)
{
    if (separator.Length == 0)
    {
        throw new ArgumentException("empty separator");
    }
    int at = text.IndexOf(separator, StringComparison.Ordinal);
    return at < 0 ? (text, "", "") : (text[..at], separator, text[(at + separator.Length)..]);
}
