// Splits at the first so many matches of a pattern (0: all).
static List<string> SplitPattern(string pattern, string text, long limit) => new Regex(pattern).Split(text, limit == 0 ? 0 : (int)limit + 1).ToList();
