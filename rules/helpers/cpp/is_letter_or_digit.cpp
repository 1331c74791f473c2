// Whether a code point is a letter or a decimal digit.
inline bool is_letter_or_digit(std::int64_t c) { return is_letter(c) || is_digit(c); }
