// What the system refuses.
struct OSError : std::logic_error { using std::logic_error::logic_error; };
