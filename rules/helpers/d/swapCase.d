// A text with capital letters for small ones and the other way round.
string swapCase(string text) { return text.map!(c => isUpper(c) ? toLower(c) : toUpper(c)).to!string; }
