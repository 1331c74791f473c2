#include <algorithm>
#include <utility>
#include <vector>

using Interval = std::pair<long long, long long>;

// Merge overlapping or touching (start, end) intervals, leaving the input alone.
std::vector<Interval> merge_intervals(std::vector<Interval> intervals) {
    std::sort(intervals.begin(), intervals.end());
    std::vector<Interval> merged;
    for (const auto& [start, end] : intervals) {
        if (!merged.empty() && start <= merged.back().second) {
            merged.back().second = std::max(merged.back().second, end);
        } else {
            merged.emplace_back(start, end);
        }
    }
    return merged;
}
