// A text or a vector, a number of times.
auto repeat(const auto& items, std::int64_t times) {
    std::remove_cvref_t<decltype(items)> all;
    for (std::int64_t i = 0; i < times; ++i) all.insert(all.end(), items.begin(), items.end());
    return all;
}
