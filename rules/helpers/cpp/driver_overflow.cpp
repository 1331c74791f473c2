// Tells a full stack as Python does; any other bad address ends the program.
inline void driver_overflow(int number, siginfo_t* fault) {
    rlimit stack;
    getrlimit(RLIMIT_STACK, &stack);
    const auto depth = reinterpret_cast<char*>(&environ[0]) - static_cast<char*>(fault->si_addr);
    const auto limit = static_cast<std::int64_t>(stack.rlim_cur), spare = std::int64_t{1} << 20;
    if (std::abs(depth - limit) < spare) siglongjmp(driver_place(), 1);
    std::signal(number, SIG_DFL);
}
