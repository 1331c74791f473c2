// Where a part is first in a text; -1 if nowhere.
long findText(string text, string part) { return part.length == 0 ? 0 : text.indexOf(part); }
