// The result of an operation that stops where 64 bits do not suffice.
long checked(alias operation)(long a, long b) {
    bool overflow;
    const result = operation(a, b, overflow);
    return overflow ? throw new OverflowError("integer overflow") : result;
}
