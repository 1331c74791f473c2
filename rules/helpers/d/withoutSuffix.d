// A text without a part at its end.
string withoutSuffix(string text, string suffix) { return text.endsWith(suffix) ? text[0 .. $ - suffix.length] : text; }
