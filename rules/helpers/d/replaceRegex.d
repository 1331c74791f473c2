// A text with the matches of a pattern replaced, a number of times at most; backslash and digit stand for a group.
string replaceRegex(string pattern, string by, string text, long limit = 0) {
    string result;
    size_t start = 0;
    long count = 0;
    foreach (m; text.matchAll(regex(pattern))) {
        if (limit > 0 && count++ == limit) break;
        result ~= text[start .. m.pre.length];
        for (size_t i = 0; i < by.length; i++) {
            if (by[i] == '\\' && i + 1 < by.length && isDigit(by[i + 1])) result ~= m[by[++i] - '0'];
            else result ~= by[i];
        }
        start = m.pre.length + m.hit.length;
    }
    return result ~ text[start .. $];
}
