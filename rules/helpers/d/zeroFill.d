// A number's text with zeros after its sign.
string zeroFill(string text, long width) {
    const sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    return text[0 .. sign] ~ "0".replicate(max(width - long(text.length), 0)) ~ text[sign .. $];
}
