// The bytes of a text in a named encoding.
inline std::vector<std::uint8_t> encode_as(const std::string& text, const std::string& encoding) {
    std::string name = to_lower(encoding);
    std::erase_if(name, [](char c) { return c == '-' || c == '_'; });
    if (name == "utf8") return {text.begin(), text.end()};
    if (name != "ascii" && name != "latin1" && name != "iso88591") throw LookupError("unknown encoding: " + encoding);
    std::vector<std::uint8_t> bytes;
    for (const std::string& c : chars_of(text)) {
        if (code_of(c) >= (name == "ascii" ? 128 : 256)) throw UnicodeEncodeError("ordinal not in range");
        bytes.push_back(static_cast<std::uint8_t>(code_of(c)));
    }
    return bytes;
}
