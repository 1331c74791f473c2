// What is in both sets.
auto set_intersection(auto a, const auto& b) {
    std::erase_if(a, [&](const auto& item) { return !b.contains(item); });
    return a;
}
