// Letters that follow no letter in upper case, the others in lower.
static string TitleCase(string text) =>
    string.Concat(text.Select((c, i) => i > 0 && char.IsLetter(text[i - 1]) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));
