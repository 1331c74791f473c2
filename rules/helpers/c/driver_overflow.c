// Tells a full stack as Python does; any other bad address ends the program.
static void driver_overflow(int number, siginfo_t *fault, void *context) {
    struct rlimit stack;
    getrlimit(RLIMIT_STACK, &stack);
    int64_t depth = driver_run.stack - (char *) fault->si_addr, spare = 1 << 20;
    if (depth > (int64_t) stack.rlim_cur - spare && depth < (int64_t) stack.rlim_cur + spare) raise_error("RecursionError", "maximum recursion depth exceeded");
    signal(number, SIG_DFL);
}
