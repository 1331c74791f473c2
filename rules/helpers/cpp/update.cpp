// Takes over all entries.
void update(auto& map, const auto& entries) {
    for (const auto& [key, value] : entries) map[key] = value;
}
