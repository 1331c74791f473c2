// A map with the entries of both; the second's values win.
auto merged(auto map, const decltype(map)& other) {
    for (const auto& [key, value] : other) map[key] = value;
    return map;
}
