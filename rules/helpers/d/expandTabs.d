// A text with spaces for its tabs.
string expandTabs(string text, long size) {
    string result;
    long column = 0;
    foreach (c; text) {
        if (c == '\t') {
            const gap = size > 0 ? size - column % size : 0;
            result ~= repeated(" ", gap);
            column += gap;
        } else {
            result ~= c;
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        }
    }
    return result;
}
