// The end of input.
struct EOFError : std::logic_error { using std::logic_error::logic_error; };
