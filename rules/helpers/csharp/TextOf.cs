// The text of any value as Python's str shows it.
static string TextOf(object value) => value as string ?? ReprOf(value);
