// A text with a part replaced, a number of times at most.
string replaceMost(string text, string old, string by, long limit) {
    if (old.length > 0) return splitMost(text, old, limit).join(by);
    if (limit < 0 || limit > text.length) return by ~ text.map!(c => c.to!string ~ by).join;
    return text[0 .. limit].map!(c => by ~ c.to!string).join ~ text[limit .. $];
}
