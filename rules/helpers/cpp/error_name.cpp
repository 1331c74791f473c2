// The name of an exception's class, as Python calls it.
inline std::string error_name(const std::exception& error) {
    if (is_any<std::out_of_range>(error)) return std::string(error.what()).starts_with("key") || std::string(error.what()).find("map") != std::string::npos ? "KeyError" : "IndexError";
    if (is_any<std::domain_error>(error)) return "ZeroDivisionError";
    if (is_any<std::invalid_argument>(error)) return "ValueError";
    if (is_any<std::overflow_error>(error)) return "OverflowError";
    int status = 0;
    const std::unique_ptr<char, void (*)(void*)> name(abi::__cxa_demangle(typeid(error).name(), nullptr, nullptr, &status), std::free);
    return std::string(name.get()) == "std::runtime_error" ? "RuntimeError" : name.get();
}
