// The arguments must be there; what a full stack does has a stack of its own.
void driverBegin() {
    if (Runtime.args.length != 4) throw new Exception("usage: main NONCE FIRST LAST");
    static ubyte[1 << 16] room;
    auto spare = stack_t(room.ptr, 0, room.length);
    sigaltstack(&spare, null);
    sigaction_t action;
    action.sa_sigaction = &driverOverflow;
    action.sa_flags = SA_ONSTACK | SA_NODEFER | SA_SIGINFO;
    sigaction(SIGSEGV, &action, null);
}
