// A table that replaces characters by others and deletes some.
static Dictionary<long, string> Translation(string from, string to, string deleted)
{
    if (from.Length != to.Length)
    {
        throw new ArgumentException("the first two texts must have equal length");
    }
    var table = new Dictionary<long, string>();
    foreach (var (old, replacement) in from.Zip(to))
    {
        table[old] = replacement.ToString();
    }
    foreach (char c in deleted)
    {
        table[c] = null;
    }
    return table;
}
