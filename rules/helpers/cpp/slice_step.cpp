// Every step-th item between two bounds.
auto slice_step(const auto& items, std::optional<std::int64_t> start, std::optional<std::int64_t> stop, std::int64_t step) {
    std::remove_cvref_t<decltype(items)> part;
    for (const std::int64_t i : slice_indices(std::ssize(items), start, stop, step)) part.push_back(items[i]);
    return part;
}
