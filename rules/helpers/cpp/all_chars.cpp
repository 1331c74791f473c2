// Whether a text is not empty and all its characters pass a test.
bool all_chars(const std::string& text, auto test) {
    return !text.empty() && std::ranges::all_of(text, [&](unsigned char c) { return c < 128 && test(c); });
}
