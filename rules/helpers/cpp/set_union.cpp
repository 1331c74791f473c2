// What is in either set.
auto set_union(auto a, const auto& b) {
    a.insert(b.begin(), b.end());
    return a;
}
