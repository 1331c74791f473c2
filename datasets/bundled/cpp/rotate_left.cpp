#include <algorithm>
#include <vector>

// Rotate a list in place by k to the left (negative: to the right); give the number of moved places.
long long rotate_left(std::vector<long long>& items, long long k) {
    if (items.empty()) {
        return 0;
    }
    const auto size = static_cast<long long>(items.size());
    const long long distance = (k % size + size) % size;
    std::rotate(items.begin(), items.begin() + distance, items.end());
    return distance;
}
