// Tuples of the items at the same place, as many as the shortest has.
template <class A, class B, class... Rest>
auto zip(const std::vector<A>& a, const std::vector<B>& b, const std::vector<Rest>&... rest) {
    std::vector<std::conditional_t<sizeof...(Rest) == 0, std::pair<A, B>, std::tuple<A, B, Rest...>>> rows;
    for (std::size_t i = 0; i < std::min({a.size(), b.size(), rest.size()...}); ++i) rows.emplace_back(a[i], b[i], rest[i]...);
    return rows;
}
