// Too deep a recursion.
struct RecursionError : std::runtime_error { using std::runtime_error::runtime_error; };
