// Whether a part stands at a place of a text.
bool startsAt(string text, string part, long start) { return start <= long(text.length) && slice(text, start).startsWith(part); }
