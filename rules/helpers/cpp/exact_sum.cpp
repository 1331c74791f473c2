// The exactly rounded sum of floats, by partial sums that do not overlap (Shewchuk).
inline double exact_sum(const std::vector<double>& items) {
    std::vector<double> partials;
    for (double x : items) {
        std::vector<double> kept;
        for (double y : partials) {
            if (std::abs(x) < std::abs(y)) std::swap(x, y);
            const double high = x + y, low = y - (high - x);
            if (low != 0) kept.push_back(low);
            x = high;
        }
        kept.push_back(x);
        partials = kept;
    }
    return std::accumulate(partials.begin(), partials.end(), 0.0);
}
