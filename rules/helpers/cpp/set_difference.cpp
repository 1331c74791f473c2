// What is in the first set only.
auto set_difference(auto a, const auto& b) {
    std::erase_if(a, [&](const auto& item) { return b.contains(item); });
    return a;
}
