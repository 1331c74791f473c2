// A text with spaces for its tabs.
string expandTabs(string text, long size) {
    string result;
    long column = 0;
    foreach (c; text) {
        const gap = c != '\t' ? 1 : size > 0 ? size - column % size : 0;
        result ~= c == '\t' ? " ".replicate(gap) : [c].to!string;
        column = c == '\n' || c == '\r' ? 0 : column + gap;
    }
    return result;
}
