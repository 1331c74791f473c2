// No more memory.
struct MemoryError : std::logic_error { using std::logic_error::logic_error; };
