// A text filled up at its right.
string padRight(string text, long width, string fill = " ") {
    return text ~ fillCharacter(fill).replicate(max(width - long(text.length), 0));
}
