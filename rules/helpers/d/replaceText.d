// A text with a part replaced.
string replaceText(string text, string old, string by) {
    return old.length > 0 ? text.replace(old, by) : by ~ text.map!(c => c.to!string ~ by).join;
}
