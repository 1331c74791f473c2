// The lines of a text, with or without their ends, of which some are beyond ASCII.
inline std::vector<std::string> unicode_lines(const std::string& text, bool keep) {
    std::vector<std::string> lines;
    for (std::size_t start = 0, place = 0; place < text.size();) {
        std::size_t end = 0;
        for (const std::string_view mark : {"\r\n", "\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\xc2\x85", "\xe2\x80\xa8", "\xe2\x80\xa9"}) {
            if (end == 0 && text.compare(place, mark.size(), mark) == 0) end = mark.size();
        }
        place += end > 0 ? end : 1;
        if (end == 0 && place < text.size()) continue;
        lines.push_back(text.substr(start, place - start - (keep ? 0 : end)));
        start = place;
    }
    return lines;
}
