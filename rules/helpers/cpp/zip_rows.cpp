// The first items of all rows, then the second, as long as the shortest row goes.
template <class T>
std::vector<std::vector<T>> zip_rows(const std::vector<std::vector<T>>& rows) {
    std::vector<std::vector<T>> columns;
    for (std::size_t i = 0; !rows.empty() && std::all_of(rows.begin(), rows.end(), [&](const auto& row) { return i < row.size(); }); ++i) {
        columns.emplace_back();
        for (const std::vector<T>& row : rows) columns.back().push_back(row[i]);
    }
    return columns;
}
