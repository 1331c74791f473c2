// The integer of any size that a text says; what is no integer throws.
BigInt parseBig(string text) {
    const digits = text.strip(blanks);
    const plain = digits.startsWith("-") || digits.startsWith("+") ? digits[1 .. $] : digits;
    auto parts = plain.splitter('_');
    if (plain.length == 0 || !parts.all!(part => part.length > 0 && part.all!isDigit)) throw new ValueError(.text("invalid literal for int() with base 10: ", quoted(text)));
    const value = BigInt(parts.join);
    return digits.startsWith("-") ? -value : value + 0;
}
