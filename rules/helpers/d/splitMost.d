// The parts of a text between separators, split a number of times at most.
string[] splitMost(string text, string separator, long limit) {
    if (separator.length == 0) throw new ValueError("empty separator");
    string[] parts;
    while (limit < 0 || parts.length < limit) {
        const found = text.countUntil(separator);
        if (found < 0) break;
        parts ~= text[0 .. found];
        text = text[found + separator.length .. $];
    }
    return parts ~ text;
}
