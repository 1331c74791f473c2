// A text with every word capitalised.
string titleCase(string text) {
    string result;
    bool inWord;
    foreach (c; text) {
        result ~= inWord ? toLower(c) : toUpper(c);
        inWord = isAlpha(c);
    }
    return result;
}
