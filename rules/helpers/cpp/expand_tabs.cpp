// A text with tabs as spaces up to the next column.
inline std::string expand_tabs(const std::string& text, std::int64_t width) {
    std::string out;
    std::int64_t column = 0;
    for (const char c : text) {
        const std::string shown = c != '\t' ? std::string(1, c) : repeat(std::string(" "), width > 0 ? width - column % width : 0);
        out += shown;
        column = c == '\n' || c == '\r' ? 0 : column + std::ssize(shown);
    }
    return out;
}
