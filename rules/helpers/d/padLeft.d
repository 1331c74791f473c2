// A text filled up at its left.
string padLeft(string text, long width, string fill = " ") {
    return fillCharacter(fill).replicate(max(width - long(text.length), 0)) ~ text;
}
