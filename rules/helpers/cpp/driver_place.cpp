// The call under test, which is left at once where the stack is full.
inline sigjmp_buf& driver_place() {
    static sigjmp_buf place;
    return place;
}
