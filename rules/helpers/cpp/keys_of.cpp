// The keys of a map.
auto keys_of(const auto& map) {
    std::vector<typename std::remove_cvref_t<decltype(map)>::key_type> keys;
    for (const auto& entry : map) keys.push_back(entry.first);
    return keys;
}
