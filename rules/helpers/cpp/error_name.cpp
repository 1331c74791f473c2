// The name of an exception's class, as Python calls it.
inline std::string error_name(const std::exception& error) {
    int status = 0;
    const std::unique_ptr<char, void (*)(void*)> name(abi::__cxa_demangle(typeid(error).name(), nullptr, nullptr, &status), std::free);
    const std::string_view native = name.get(), message = error.what();
    if (native == "std::out_of_range") return message.starts_with("key") || message.find("map") != std::string::npos ? "KeyError" : "IndexError";
    if (native == "std::domain_error") return "ZeroDivisionError";
    if (native == "std::invalid_argument") return "ValueError";
    if (native == "std::overflow_error") return "OverflowError";
    return native == "std::runtime_error" ? "RuntimeError" : name.get();
}
