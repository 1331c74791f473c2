// The end of an iteration.
struct StopIteration : std::logic_error { using std::logic_error::logic_error; };
