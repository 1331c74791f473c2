// The keys of a map.
auto keys_of(const auto& map) {
    const auto keys = std::views::keys(map);
    return std::vector(keys.begin(), keys.end());
}
