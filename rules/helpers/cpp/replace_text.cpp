// A text with occurrences of one part replaced, a number of them at most.
inline std::string replace_text(std::string text, const std::string& part, const std::string& replacement, std::int64_t max = -1) {
    for (std::size_t place = 0; max != 0 && (place = text.find(part, place)) != std::string::npos; --max) {
        text.replace(place, part.size(), replacement);
        place += replacement.size() + part.empty();
    }
    return text;
}
