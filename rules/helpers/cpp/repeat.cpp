// A text or a vector, a number of times.
template <class Items>
Items repeat(const Items& items, std::int64_t times) {
    Items all;
    for (std::int64_t i = 0; i < times; ++i) all.insert(all.end(), items.begin(), items.end());
    return all;
}
