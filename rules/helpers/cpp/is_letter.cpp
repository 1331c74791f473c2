// Whether a code point is a letter, in the scripts that are most used.
inline bool is_letter(std::int64_t c) {
    if (lower_code(c) != c || upper_code(c) != c || c == 0xAA || c == 0xB5 || c == 0xBA || c == 0xDF) return true;
    return (c >= 0x180 && c < 0x250) || (c >= 0x388 && c < 0x530 && c != 0x482) || (c >= 0x5D0 && c < 0x5EB) || (c >= 0x620 && c < 0x64B) || (c >= 0x3041 && c < 0x30FF) || (c >= 0x4E00 && c < 0xA000) || (c >= 0xAC00 && c < 0xD7A4);
}
