// Tabs become spaces up to the next column.
static string ExpandTabs(string text, long width) => Regex.Replace(text, "[^\t\r\n]*\t", before =>
    before.Value[..^1] + new string(' ', width > 0 ? (int)(width - (before.Length - 1) % width) : 0));
