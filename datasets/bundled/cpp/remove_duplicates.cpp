#include <algorithm>
#include <unordered_set>
#include <vector>

// Remove later duplicates from a list in place; give how many went.
long long remove_duplicates(std::vector<long long>& items) {
    std::unordered_set<long long> seen;
    const auto end = std::remove_if(items.begin(), items.end(), [&seen](long long item) { return !seen.insert(item).second; });
    const long long removed = items.end() - end;
    items.erase(end, items.end());
    return removed;
}
