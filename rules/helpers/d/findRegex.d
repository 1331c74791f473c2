// The matches of a pattern in a text, or of its first group.
string[] findRegex(string pattern, string text) {
    return text.matchAll(regex(pattern)).map!(m => m.length > 1 ? m[1] : m.hit).array;
}
