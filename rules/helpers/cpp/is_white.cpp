// Whether a character is white space.
inline bool is_white(char c) { return std::isspace(static_cast<unsigned char>(c)) || (c >= 28 && c <= 31); }
