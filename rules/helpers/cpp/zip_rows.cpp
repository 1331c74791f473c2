// The first items of all rows, then the second, as long as the shortest row goes.
template <class T>
std::vector<std::vector<T>> zip_rows(const std::vector<std::vector<T>>& rows) {
    std::vector<std::vector<T>> columns(rows.empty() ? 0 : std::ranges::min(rows, {}, std::ranges::size).size());
    for (const std::vector<T>& row : rows) for (std::size_t i = 0; i < columns.size(); ++i) columns[i].push_back(row[i]);
    return columns;
}
