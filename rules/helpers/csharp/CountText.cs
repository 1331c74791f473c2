// How often a part occurs in a text, without overlaps.
static long CountText(string text, string part) => part.Length == 0 ? text.EnumerateRunes().Count() + 1 : text.Split(part).Length - 1;
