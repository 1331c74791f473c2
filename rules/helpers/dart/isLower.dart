// Whether a text has cased letters, all in lower case.
bool isLower(String text) => text == text.toLowerCase() && text != text.toUpperCase();
