#include <numeric>
#include <stdexcept>
#include <vector>

// Means of all windows of the given length, from left to right.
std::vector<double> moving_average(const std::vector<double>& values, long long window) {
    if (window <= 0) {
        throw std::invalid_argument("window must be positive");
    }
    std::vector<double> averages;
    const auto size = static_cast<long long>(values.size());
    for (long long start = 0; start + window <= size; ++start) {
        const auto first = values.begin() + start;
        averages.push_back(std::accumulate(first, first + window, 0.0) / window);
    }
    return averages;
}
