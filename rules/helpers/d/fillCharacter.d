// A text of one character, to fill with.
string fillCharacter(string fill) {
    enforce(fill.length == 1, new TypeError("The fill character must be exactly one character long"));
    return fill;
}
