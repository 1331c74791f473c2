// The values of a map.
auto values_of(const auto& map) {
    std::vector<typename std::remove_cvref_t<decltype(map)>::mapped_type> values;
    for (const auto& entry : map) values.push_back(entry.second);
    return values;
}
