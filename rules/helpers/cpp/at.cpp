// The item at an index, which may count from the end; throws std::out_of_range.
decltype(auto) at(auto&& items, std::int64_t index) { return items.at(index < 0 ? index + items.size() : index); }
