// Whether a text is not empty and all its characters pass a test.
static bool AllMatch(string text, Func<char, bool> test) => text.Length > 0 && text.All(test);
