// Adds the counts of another, times a factor.
template <class Map>
void add_counts(Map& counts, const Map& others, std::int64_t factor) {
    for (const auto& [item, count] : others) counts[item] += factor * count;
}
