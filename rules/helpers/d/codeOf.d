// The code of the only character of a text.
long codeOf(string text) {
    if (text.length != 1) throw new TypeError("ord() expected a character");
    return text[0];
}
