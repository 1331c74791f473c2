// A module that is not there.
struct ImportError : std::logic_error { using std::logic_error::logic_error; };
