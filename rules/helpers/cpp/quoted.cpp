// A text in quotes, as Python's repr shows it.
inline std::string quoted(const std::string& text) {
    const char quote = text.find('\'') != std::string::npos && text.find('"') == std::string::npos ? '"' : '\'';
    const std::string plain = "\n\r\t\\", letters = "nrt\\";
    std::string out(1, quote);
    for (const char c : text) {
        if (const auto place = plain.find(c); place != std::string::npos) out += {'\\', letters[place]};
        else if (c == quote) out += {'\\', c};
        else if ((c >= 0 && c < ' ') || c == 127) out += {'\\', 'x', "0123456789abcdef"[c / 16], "0123456789abcdef"[c % 16]};
        else out += c;
    }
    return out + quote;
}
