// The float that a text says; what is none throws.
double parseFloat(string text) {
    const digits = text.strip(blanks).toLower;
    const plain = digits.startsWith("-") || digits.startsWith("+") ? digits[1 .. $] : digits;
    const sign = digits.startsWith("-") ? -1.0 : 1.0;
    if (plain == "inf" || plain == "infinity") return sign * double.infinity;
    if (plain == "nan") return double.nan;
    const parted = iota(plain.length).all!(i => plain[i] != '_' || (i > 0 && i + 1 < plain.length && isDigit(plain[i - 1]) && isDigit(plain[i + 1])));
    if (parted && plain.length > 0 && plain.all!(c => isDigit(c) || ".e+-_".canFind(c)) && (isDigit(plain[0]) || plain[0] == '.')) {
        const number = plain.filter!(c => c != '_').to!string;
        try {
            number.to!double;  // it knows what is none, but rounds twice
            return sign * strtod(number.text.toStringz, null);
        } catch (ConvException) {}
    }
    throw new ValueError(.text("could not convert string to float: ", quoted(text)));
}
