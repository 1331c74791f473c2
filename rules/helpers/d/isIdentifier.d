// Whether a text could be a name.
bool isIdentifier(string text) { return text.length > 0 && !isDigit(text[0]) && text.all!(c => isAlphaNum(c) || c == '_'); }
