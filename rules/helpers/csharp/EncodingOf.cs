// The encoding of a name.
static Encoding EncodingOf(string name) => name.ToLowerInvariant().Replace("-", "").Replace("_", "") switch
{
    "utf8" => new UTF8Encoding(false, true),
    "ascii" or "usascii" => Encoding.ASCII,
    "latin1" or "iso88591" => Encoding.Latin1,
    "utf16" => Encoding.Unicode,
    _ => throw new LookupError("unknown encoding: " + name),
};
