// A value of the wrong kind.
struct TypeError : std::logic_error { using std::logic_error::logic_error; };
