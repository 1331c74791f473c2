// A text with a part replaced, a number of times at most.
string replaceText(string text, string old, string by, long limit = -1) {
    string result;
    if (old.length == 0) {
        foreach (i, c; text) result ~= (limit < 0 || i < limit ? by : "") ~ c;
        return limit < 0 || long(text.length) < limit ? result ~ by : result;
    }
    return limit < 0 ? text.replace(old, by) : splitMost(text, old, limit).join(by);
}
