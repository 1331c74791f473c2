// A key that is not there: no index out of range, which is handled elsewhere.
struct KeyError : std::logic_error { using std::logic_error::logic_error; };
