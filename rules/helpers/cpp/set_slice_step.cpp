// Replaces every step-th item of a slice by as many others.
template <class T>
void set_slice_step(std::vector<T>& items, std::optional<std::int64_t> start, std::optional<std::int64_t> stop, std::int64_t step, std::type_identity_t<std::vector<T>> replacement) {
    const auto indices = slice_indices(std::ssize(items), start, stop, step);
    if (indices.size() != replacement.size()) throw std::invalid_argument("a slice with a step needs as many new items");
    for (std::size_t i = 0; i < indices.size(); ++i) items[indices[i]] = replacement[i];
}
