// The integer that a text says.
static long IntegerOf(string text) => long.Parse(Regex.Replace(text.Trim(), @"(?<=\d)_(?=\d)", ""));
