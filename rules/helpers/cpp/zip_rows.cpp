// The first items of all rows, then the second, as long as the shortest row goes.
auto zip_rows(const auto& rows) {
    std::remove_cvref_t<decltype(rows)> columns(rows.empty() ? 0 : std::ranges::min(rows, {}, std::ranges::size).size());
    for (const auto& row : rows) for (std::size_t i = 0; i < columns.size(); ++i) columns[i].push_back(row[i]);
    return columns;
}
