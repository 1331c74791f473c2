// What stands before the last separator, the separator, and what stands after it.
static (string, string, string) PartitionLast(string text, string separator)
{
    ArgumentException.ThrowIfNullOrEmpty(separator);
    int at = text.LastIndexOf(separator, StringComparison.Ordinal);
    return at < 0 ? ("", "", text) : (text[..at], separator, text[(at + separator.Length)..]);
}
