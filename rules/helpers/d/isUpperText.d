// Whether a text has letters, and no small ones.
bool isUpperText(string text) { return text.any!(c => isUpper(c)) && !text.any!(c => isLower(c)); }
