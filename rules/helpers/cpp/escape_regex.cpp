// A pattern that matches a text itself.
inline std::string escape_regex(const std::string& text) {
    std::string out;
    for (const char c : text) out += (std::string("()[]{}?*+-|^$\\.&~# \t\n\r\v\f").find(c) == std::string::npos ? "" : "\\") + std::string(1, c);
    return out;
}
