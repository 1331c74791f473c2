// What stands before the last separator, the separator, and what stands after it.
static (string, string, string) PartitionLast(string text, string separator)
{
    int at = separator.Length > 0 ? text.LastIndexOf(separator, StringComparison.Ordinal) : throw new ArgumentException("empty separator");
    return at < 0 ? ("", "", text) : (text[..at], separator, text[(at + separator.Length)..]);
}
