// Writes the record of one test.
inline void driver_emit(std::int64_t test, const std::string& outcome, const std::string& args) {
    const std::string payload = "{" + outcome + ",\"args\":" + args + "}";
    std::cout << "\n\x1e" << driver_arguments().at(1) << ' ' << test << ' ' << payload.size() << '\n' << payload << '\n' << std::flush;
}
