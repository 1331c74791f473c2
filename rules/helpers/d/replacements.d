// A table for translate: from the characters of one text to those of another.
dchar[dchar] replacements(string from, string to) {
    enforce(from.length == to.length, new ValueError("the first two maketrans arguments must have equal length"));
    return zip(from, to).assocArray;
}
