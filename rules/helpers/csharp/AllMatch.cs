// Whether a text is not empty and all its characters pass a test.
static bool AllMatch(string text, Func<Rune, bool> test) => text.Length > 0 && text.EnumerateRunes().All(test);
