// A text as JSON in ASCII.
inline std::string encode_str(const std::string& text) {
    std::string out = "\"";
    const auto unit = [&](std::uint32_t code) {
        char buffer[8];
        std::snprintf(buffer, sizeof buffer, "\\u%04x", code);
        out += buffer;
    };
    for (std::size_t i = 0; i < text.size();) {
        const unsigned char lead = text[i];
        const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        std::uint32_t code = length == 1 ? lead : lead & (0x7F >> length);
        for (std::size_t k = 1; k < length && i + k < text.size(); ++k) code = code << 6 | (text[i + k] & 0x3F);
        i += length;
        if (code >= 0x10000) (unit(0xD800 + ((code - 0x10000) >> 10)), unit(0xDC00 + ((code - 0x10000) & 0x3FF)));
        else if (code >= ' ' && code < 127 && code != '"' && code != '\\') out += static_cast<char>(code);
        else unit(code);
    }
    return out + "\"";
}
