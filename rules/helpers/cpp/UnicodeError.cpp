// A text that cannot be encoded or decoded.
struct UnicodeError : std::invalid_argument { using std::invalid_argument::invalid_argument; };
