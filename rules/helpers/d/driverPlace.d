// The call under test, which is left at once where the stack is full.
__gshared jmp_buf driverPlace;
