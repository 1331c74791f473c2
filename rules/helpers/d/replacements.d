// A table for translate: from the characters of one text to those of another.
dchar[dchar] replacements(string letters, string others) {
    enforce(letters.length == others.length, new ValueError("the first two maketrans arguments must have equal length"));
    return assocArray(letters.to!(dchar[]), others.to!(dchar[]));
}
