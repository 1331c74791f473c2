// A text filled up at its right.
string padRight(string text, long width, string fill = " ") {
    return text ~ repeated(fillCharacter(fill), width - long(text.length));
}
