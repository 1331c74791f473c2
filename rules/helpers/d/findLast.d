// Where a part is last in a text; -1 if nowhere.
long findLast(string text, string part) { return part.length == 0 ? text.length : text.lastIndexOf(part); }
