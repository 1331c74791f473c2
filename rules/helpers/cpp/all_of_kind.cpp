// Whether a text is not empty and all its characters are of a kind, as Unicode has it.
inline bool all_of_kind(const std::string& text, int (*kind)(wint_t, locale_t)) {
    static const locale_t unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    const std::vector<std::string> chars = chars_of(text);
    return !chars.empty() && std::all_of(chars.begin(), chars.end(), [&](const std::string& c) { return kind(code_of(c), unicode) != 0; });
}
