// The first character as a title has it and the others in lower case, whatever their alphabet.
static string CapitalizeWide(string text)
{
    string first = text[..Math.Min(1, text.Length)];
    string upper = Upper(first);
    string title = upper.Length > 1 ? upper[..1] + upper[1..].ToLowerInvariant() : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(first);
    return title + Lower(text)[first.Length..];
}
