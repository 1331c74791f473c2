// A text without a part at its start.
string withoutPrefix(string text, string prefix) { return text.startsWith(prefix) ? text[prefix.length .. $] : text; }
