// The integer of any size that a text says; what is no integer throws.
BigInt parseBig(string text) {
    const digits = text.strip(blanks);
    const plain = digits.startsWith("-") || digits.startsWith("+") ? digits[1 .. $] : digits;
    if (plain.length == 0 || !plain.all!isDigit) throw new ValueError(.text("invalid literal for int() with base 10: ", quoted(text)));
    const value = BigInt(plain);
    return digits.startsWith("-") ? -value : value + 0;
}
