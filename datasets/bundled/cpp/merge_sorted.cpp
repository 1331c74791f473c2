#include <vector>

// Merge two ascending lists into one.
std::vector<long long> merge_sorted(const std::vector<long long>& left, const std::vector<long long>& right) {
    std::vector<long long> merged;
    merged.reserve(left.size() + right.size());
    auto i = left.begin();
    auto j = right.begin();
    while (i != left.end() && j != right.end()) {
        merged.push_back(*i <= *j ? *i++ : *j++);
    }
    merged.insert(merged.end(), i, left.end());
    merged.insert(merged.end(), j, right.end());
    return merged;
}
