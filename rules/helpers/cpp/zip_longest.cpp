// Pairs of the items at the same place, as many as the longest has.
template <class A, class B>
std::vector<std::pair<std::optional<A>, std::optional<B>>> zip_longest(const std::vector<A>& a, const std::vector<B>& b) {
    std::vector<std::pair<std::optional<A>, std::optional<B>>> rows(std::max(a.size(), b.size()));
    for (std::size_t i = 0; i < a.size(); ++i) rows[i].first = a[i];
    for (std::size_t i = 0; i < b.size(); ++i) rows[i].second = b[i];
    return rows;
}
