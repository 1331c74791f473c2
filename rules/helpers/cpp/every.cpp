// Every step-th item or character, from a place on.
auto every(const auto& items, std::size_t start, std::size_t step) {
    std::remove_cvref_t<decltype(items)> part;
    for (std::size_t i = start; i < items.size(); i += step) part.push_back(items[i]);
    return part;
}
