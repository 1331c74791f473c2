// A calculation that fails.
struct ArithmeticError : std::logic_error { using std::logic_error::logic_error; };
