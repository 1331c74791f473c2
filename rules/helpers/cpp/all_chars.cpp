// Whether a text is not empty and all its characters pass a test.
template <class Test>
bool all_chars(const std::string& text, Test test) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](unsigned char c) { return c < 128 && test(c); });
}
