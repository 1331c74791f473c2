// An interruption.
struct KeyboardInterrupt : std::logic_error { using std::logic_error::logic_error; };
