// A text in lower case, a sigma at the end of a word included.
static string Lower(string text) => Regex.Replace(text, @"(?<=\p{L}\p{M}*)Σ(?!\p{M}*\p{L})", "ς").Replace("İ", "i̇").ToLowerInvariant();
