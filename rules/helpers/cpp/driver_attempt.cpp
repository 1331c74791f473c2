// The outcome of a call as a piece of JSON: its result or what it throws.
template <class Run>
std::string driver_attempt(Run run) {
    if (sigsetjmp(driver_place(), 1) != 0) return "\"raise\":[\"RecursionError\",\"maximum recursion depth exceeded\"]";
    try {
        if constexpr (std::is_void_v<decltype(run())>) return run(), "\"ok\":null";
        else return "\"ok\":" + run();
    } catch (const std::exception& error) {
        int status = 0;
        const std::unique_ptr<char, void (*)(void*)> name(abi::__cxa_demangle(typeid(error).name(), nullptr, nullptr, &status), std::free);
        return "\"raise\":[" + encode_str(status == 0 ? name.get() : "std::exception") + "," + encode_str(error.what()) + "]";
    }
}
