// An attribute that is not there.
struct AttributeError : std::logic_error { using std::logic_error::logic_error; };
