// Whether every word of a text starts with its only capital letter.
bool isTitleText(string text) {
    bool inWord, any;
    foreach (c; text) {
        if (isUpper(c) ? inWord : isLower(c) && !inWord) return false;
        inWord = isAlpha(c);
        any = any || inWord;
    }
    return any;
}
