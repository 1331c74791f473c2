// The groups of all matches of a pattern, each match as a tuple.
template <class Row>
std::vector<Row> find_rows(const std::string& pattern, const std::string& text) {
    const std::regex wanted(pattern);
    std::vector<Row> rows;
    for (std::sregex_iterator match(text.begin(), text.end(), wanted), end; match != end; ++match) {
        std::size_t group = 0;
        std::apply([&](auto&... items) { ((items = (*match)[++group].str()), ...); }, rows.emplace_back());
    }
    return rows;
}
