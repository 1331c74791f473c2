// A condition that does not hold.
struct AssertionError : std::logic_error { using std::logic_error::logic_error; };
