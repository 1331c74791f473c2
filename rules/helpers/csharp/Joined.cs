// The texts of elements between two brackets.
static string Joined<T>(string opening, IEnumerable<T> items, Func<T, string> text, string closing) => opening + string.Join(", ", items.Select(text)) + closing;
