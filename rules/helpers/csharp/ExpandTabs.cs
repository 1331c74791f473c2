// Tabs become spaces up to the next column.
static string ExpandTabs(string text, long width)
{
    var result = new StringBuilder();
    long column = 0;
    foreach (char c in text)
    {
        if (c == '\t')
        {
            long spaces = width > 0 ? width - column % width : 0;
            result.Append(' ', (int)spaces);
            column += spaces;
        }
        else
        {
            result.Append(c);
            column = c is '\n' or '\r' ? 0 : column + 1;
        }
    }
    return result.ToString();
}
