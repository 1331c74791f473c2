// The bytes of a text in a named encoding.
ubyte[] encodeText(string text, string encoding) {
    const name = encoding.toLower.filter!(c => c != '-' && c != '_').to!string;
    if (name == "utf8") return cast(ubyte[]) text.to!(char[]);
    if (name != "ascii" && name != "latin1" && name != "iso88591") throw new LookupError("unknown encoding");
    if (text.any!(c => c >= (name == "ascii" ? 128 : 256))) throw new UnicodeEncodeError("ordinal not in range");
    return text.map!(c => cast(ubyte) c).array;
}
