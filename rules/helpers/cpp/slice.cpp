// The part of a text or a vector between two bounds, which may count from the end and clamp.
auto slice(const auto& items, std::int64_t start, std::int64_t stop = std::numeric_limits<std::int64_t>::max()) {
    const auto place = [&, size = std::ssize(items)](std::int64_t i) { return items.begin() + std::clamp<std::int64_t>(i < 0 ? i + size : i, 0, size); };
    return std::remove_cvref_t<decltype(items)>(place(start), std::max(place(start), place(stop)));
}
