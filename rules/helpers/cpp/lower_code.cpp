// A code point in lower case: Latin, Greek and Cyrillic.
inline std::int64_t lower_code(std::int64_t c) {
    if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F)) return c + 32;
    if (c >= 0x400 && c <= 0x40F) return c + 80;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return c + c % 2;
    return c >= 0x100 && c <= 0x177 && c != 0x130 && c != 0x138 ? c | 1 : c == 0x178 ? 0xFF : c;
}
