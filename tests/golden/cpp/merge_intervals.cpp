#include <algorithm>
#include <cstdint>
#include <stdexcept>
#include <utility>
#include <vector>

// Removes and gives the last item.
auto take_last(auto& items) {
    if (items.empty()) throw std::out_of_range("pop from empty list");
    auto item = std::move(items.back());
    items.pop_back();
    return item;
}

// Merge overlapping or touching (start, end) intervals, leaving the input alone.
std::vector<std::pair<std::int64_t, std::int64_t>> merge_intervals(const std::vector<std::pair<std::int64_t, std::int64_t>>& intervals) {
    std::vector<std::pair<std::int64_t, std::int64_t>> merged;
    std::vector<std::pair<std::int64_t, std::int64_t>> ordered = intervals;
    std::stable_sort(ordered.begin(), ordered.end());
    for (const auto& [start, end] : ordered) {
        if (!merged.empty() && start <= merged.back().second) {
            const auto [last_start, last_end] = take_last(merged);
            merged.push_back({last_start, std::max<std::int64_t>(last_end, end)});
        } else {
            merged.push_back({start, end});
        }
    }
    return merged;
}
