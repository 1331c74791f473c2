// A text with each character changed, as Unicode has it.
inline std::string map_chars(const std::string& text, wint_t (*change)(wint_t, locale_t)) {
    static const locale_t unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    std::string out;
    for (const std::string& c : chars_of(text)) out += char_of(change(code_of(c), unicode));
    return out;
}
