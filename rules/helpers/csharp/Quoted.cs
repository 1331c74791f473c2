// The text of a string as Python's repr shows it.
static string Quoted(string text)
{
    char quote = text.Contains('\'') && !text.Contains('"') ? '"' : '\'';
    var shown = text.Select(c => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\\' => "\\\\",
        _ when c == quote => "\\" + c,
        _ when c < 32 || c == 127 => $"\\x{(int)c:x2}",
        _ => c.ToString(),
    });
    return quote + string.Concat(shown) + quote;
}
