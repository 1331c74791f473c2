// A number's text with zeros after its sign.
string zeroFill(string text, long width) {
    const sign = text.length > 0 && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    return text[0 .. sign] ~ repeated("0", width - long(text.length)) ~ text[sign .. $];
}
