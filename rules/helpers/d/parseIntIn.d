// The integer that a text says in a base.
long parseIntIn(string text, int radix) {
    const bad = new ValueError(.text("invalid literal for int() with base ", radix, ": ", quoted(text)));
    auto digits = text.strip(blanks).toLower;
    const negative = digits.startsWith("-");
    if (negative || digits.startsWith("+")) digits = digits[1 .. $];
    foreach (pair; [tuple(2, "0b"), tuple(8, "0o"), tuple(16, "0x")]) if (radix == pair[0] && digits.startsWith(pair[1])) digits = digits[2 .. $].chompPrefix("_");
    if (digits.length == 0 || digits[0] == '_' || digits[$ - 1] == '_') throw bad;
    long value = 0;
    foreach (i, c; digits) {
        if (c == '_' && digits[i - 1] != '_') continue;
        const int digit = isDigit(c) ? c - '0' : c >= 'a' && c <= 'z' ? c - 'a' + 10 : 36;
        if (digit >= radix) throw bad;
        value = (checked!Throw(value) * radix + (negative ? -digit : digit)).get;
    }
    return value;
}
