// Items and their counts, highest count first.
template <class Map>
auto most_common(const Map& counts, std::int64_t n = std::numeric_limits<std::int64_t>::max()) {
    std::vector<std::pair<typename Map::key_type, std::int64_t>> entries(counts.begin(), counts.end());
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    entries.resize(std::clamp<std::int64_t>(n, 0, std::ssize(entries)));
    return entries;
}
