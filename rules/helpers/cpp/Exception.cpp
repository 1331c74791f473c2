// Something that went wrong.
struct Exception : std::logic_error { using std::logic_error::logic_error; };
