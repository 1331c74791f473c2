// The characters between two bounds, which must lie inside.
static string Substring(string text, long from, long to) =>
    from >= 0 && from <= to && to <= text.Length ? text[(int)from..(int)to] : throw new IndexOutOfRangeException($"no part from {from} to {to}");
