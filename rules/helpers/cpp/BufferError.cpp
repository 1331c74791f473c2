// A buffer that refuses.
struct BufferError : std::logic_error { using std::logic_error::logic_error; };
