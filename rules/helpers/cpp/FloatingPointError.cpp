// A float calculation that fails.
struct FloatingPointError : std::domain_error { using std::domain_error::domain_error; };
