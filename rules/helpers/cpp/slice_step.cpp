// Every step-th item between two bounds.
template <class Items>
Items slice_step(const Items& items, std::optional<std::int64_t> start, std::optional<std::int64_t> stop, std::int64_t step) {
    Items part;
    for (const std::int64_t i : slice_indices(std::ssize(items), start, stop, step)) part.push_back(items[i]);
    return part;
}
