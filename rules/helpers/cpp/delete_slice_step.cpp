// Removes every step-th item of a slice.
template <class T>
void delete_slice_step(std::vector<T>& items, std::optional<std::int64_t> start, std::optional<std::int64_t> stop, std::int64_t step) {
    auto indices = slice_indices(std::ssize(items), start, stop, step);
    std::sort(indices.rbegin(), indices.rend());
    for (const std::int64_t i : indices) items.erase(items.begin() + i);
}
