// Whether a float has no fraction.
inline bool is_whole(double x) { return std::isfinite(x) && std::floor(x) == x; }
