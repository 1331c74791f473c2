// A name that is not there.
struct NameError : std::logic_error { using std::logic_error::logic_error; };
