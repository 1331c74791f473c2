// Whether the run asked for a test.
inline bool driver_wants(std::int64_t test) {
    return std::stoll(driver_arguments().at(2)) <= test && test <= std::stoll(driver_arguments().at(3));
}
