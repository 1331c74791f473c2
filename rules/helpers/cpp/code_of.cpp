// The code point of a text of one character.
inline std::int64_t code_of(const std::string& text) {
    const std::vector<std::string> chars = chars_of(text);
    if (chars.size() != 1) throw TypeError("ord() expected a character");
    const unsigned char lead = text[0];
    std::int64_t code = lead < 0x80 ? lead : lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 0x07;
    for (std::size_t i = 1; i < text.size(); ++i) code = code << 6 | (text[i] & 0x3F);
    return code;
}
