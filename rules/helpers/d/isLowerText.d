// Whether a text has letters, and no capital ones.
bool isLowerText(string text) { return text.any!(c => isLower(c)) && !text.any!(c => isUpper(c)); }
