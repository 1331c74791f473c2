// The character of a code, as a text.
string charOf(long code) {
    if (code < 0 || code > 0x10ffff) throw new ValueError("chr() arg not in range(0x110000)");
    return (cast(dchar) code).to!string;
}
