// The arguments of the test driver.
inline std::vector<std::string>& driver_arguments() {
    static std::vector<std::string> words;
    return words;
}
