// A text as a JSON string of ASCII characters.
static string EncodeStr(string text)
{
    var escaped = text.Select(c => c is '"' or '\\' ? "\\" + c : c < 32 || c > 126 ? $"\\u{(int)c:x4}" : c.ToString());
    return "\"" + string.Concat(escaped) + "\"";
}
