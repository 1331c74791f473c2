// The arithmetic mean.
inline double mean_of(const std::vector<double>& items) {
    if (items.empty()) throw std::invalid_argument("mean requires at least one data point");
    return exact_sum(items) / items.size();
}
