// The parts of a text between the matches of a pattern, a number of them at most.
string[] splitRegex(string pattern, string text, long limit = 0) {
    string[] parts;
    size_t start = 0;
    foreach (m; text.matchAll(regex(pattern))) {
        if (limit > 0 && parts.length == limit) break;
        parts ~= text[start .. m.pre.length];
        foreach (i; 1 .. m.length) parts ~= m[i];
        start = m.pre.length + m.hit.length;
    }
    return parts ~ text[start .. $];
}
