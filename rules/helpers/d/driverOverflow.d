// Leaves the call whose stack is full; a missing object, near address zero, ends the program.
extern (C) void driverOverflow(int number, siginfo_t* fault, void*) {
    if (cast(size_t) fault.si_addr > 1 << 20) longjmp(driverPlace, 1);
    signal(number, SIG_DFL);
}
