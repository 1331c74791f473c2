// The first character in upper case and the others in lower, whatever their alphabet.
static string CapitalizeWide(string text)
{
    string first = Upper(text[..Math.Min(1, text.Length)]);
    return text.Length == 0 ? text : first[..1] + first[1..].ToLowerInvariant() + Lower(text)[1..];
}
