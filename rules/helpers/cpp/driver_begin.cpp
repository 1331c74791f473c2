// Standard output is written through, so that a crash loses nothing; what a full stack does has a stack of its own.
inline void driver_begin() {
    if (driver_arguments().size() != 4) throw std::invalid_argument("usage: main NONCE FIRST LAST");
    std::cout.setf(std::ios::unitbuf);
    stack_t spare = {};
    spare.ss_sp = std::malloc(spare.ss_size = 1 << 16);
    sigaltstack(&spare, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = [](int number, siginfo_t* fault, void*) { driver_overflow(number, fault); };
    action.sa_flags = SA_ONSTACK | SA_NODEFER | SA_SIGINFO;
    sigaction(SIGSEGV, &action, nullptr);
}
