// Replaces the first so many occurrences of a part (all for a negative number).
static string ReplaceMax(string text, string part, string replacement, long limit) =>
    new Regex(Regex.Escape(part)).Replace(text, _ => replacement, (int)Math.Clamp(limit, -1, int.MaxValue));
