// The character of a code below 128.
inline char ascii_char(std::int64_t code) {
    if (code < 0 || code > 127) throw std::invalid_argument("no ASCII character");
    return static_cast<char>(code);
}
