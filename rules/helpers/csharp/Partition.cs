// What stands before the first separator, the separator, and what stands after it.
static (string, string, string) Partition(string text, string separator)
{
    ArgumentException.ThrowIfNullOrEmpty(separator);
    int at = text.IndexOf(separator, StringComparison.Ordinal);
    return at < 0 ? (text, "", "") : (text[..at], separator, text[(at + separator.Length)..]);
}
