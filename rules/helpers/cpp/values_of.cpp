// The values of a map.
auto values_of(const auto& map) {
    const auto values = std::views::values(map);
    return std::vector(values.begin(), values.end());
}
