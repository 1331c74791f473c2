// The counts of both combined; only positive ones stay.
template <class Map, class Combine>
Map combine_counts(const Map& first, const Map& second, Combine combine) {
    Map out;
    for (const Map* counts : {&first, &second})
        for (const auto& entry : *counts)
            if (const std::int64_t n = combine(get_or(first, entry.first, 0), get_or(second, entry.first, 0)); n > 0) out[entry.first] = n;
    return out;
}
