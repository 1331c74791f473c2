// An ASCII text with characters replaced by a table of codes; none deletes.
std::string translate_ascii(const std::string& text, const auto& table) {
    std::string out;
    for (const char c : text) out += table.contains(c) ? table.at(c).value_or("") : std::string(1, c);
    return out;
}
