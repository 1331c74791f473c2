// A text of one character, to fill with.
string fillCharacter(string fill) {
    if (fill.length != 1) throw new TypeError("The fill character must be exactly one character long");
    return fill;
}
