// A text with a capital at its start and small letters after it.
string capitalized(string text) { return text.length == 0 ? text : text[0 .. 1].toUpper ~ text[1 .. $].toLower; }
