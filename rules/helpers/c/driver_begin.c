// Reads the arguments of this run, and has a stack of its own for what a full one raises.
static void driver_begin(char **arguments) {
    driver_run.nonce = arguments[1];
    driver_run.first = atoll(arguments[2]);
    driver_run.last = atoll(arguments[3]);
    driver_run.stack = (char *) arguments;
    sigaltstack(&(stack_t){.ss_sp = malloc(1 << 16), .ss_size = 1 << 16}, NULL);
    sigaction(SIGSEGV, &(struct sigaction){.sa_sigaction = driver_overflow, .sa_flags = SA_ONSTACK | SA_NODEFER | SA_SIGINFO}, NULL);
}
