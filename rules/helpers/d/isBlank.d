// Whether a character is white space.
bool isBlank(dchar c) { return isWhite(c) || (c >= 28 && c <= 31); }
