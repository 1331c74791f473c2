// A text filled up at its left.
string padLeft(string text, long width, string fill = " ") {
    return repeated(fillCharacter(fill), width - long(text.length)) ~ text;
}
