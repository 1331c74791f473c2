// The lines of a text, with or without their ends.
string[] linesOf(string text, bool keepEnds = false) {
    string[] lines;
    size_t start = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (!"\n\r\v\f\x1c\x1d\x1e".canFind(text[i])) continue;
        const end = i;
        if (text[i] == '\r' && i + 1 < text.length && text[i + 1] == '\n') i++;
        lines ~= text[start .. keepEnds ? i + 1 : end];
        start = i + 1;
    }
    return start < text.length ? lines ~ text[start .. $] : lines;
}
