// The integer that a text says.
long parseInt(string text) {
    const literal = text.strip(blanks), digits = literal.startsWith("-", "+") ? literal[1 .. $] : literal;
    if (digits.length == 0 || digits.splitter('_').any!(part => part.length == 0 || !part.all!isDigit)) {
        throw new ValueError(.text("invalid literal for int() with base 10: ", quoted(text)));
    }
    return literal.replace("_", "").to!long;
}
