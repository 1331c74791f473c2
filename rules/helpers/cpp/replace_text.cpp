// A text with occurrences of one part replaced, a number of them at most.
inline std::string replace_text(const std::string& text, const std::string& part, const std::string& replacement, std::int64_t max = -1) {
    std::string out;
    std::size_t start = 0;
    for (std::size_t place; max != 0 && (place = text.find(part, start)) != std::string::npos; --max) {
        out += text.substr(start, place - start) + replacement;
        start = place + part.size();
        if (part.empty() && place == text.size()) return out;
        if (part.empty()) out += text[start++];
    }
    return out + text.substr(start);
}
