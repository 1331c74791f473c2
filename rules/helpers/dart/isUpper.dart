// Whether a text has cased letters, all in upper case.
bool isUpper(String text) => text == text.toUpperCase() && text != text.toLowerCase();
