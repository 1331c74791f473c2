// What is not implemented.
struct NotImplementedError : std::runtime_error { using std::runtime_error::runtime_error; };
