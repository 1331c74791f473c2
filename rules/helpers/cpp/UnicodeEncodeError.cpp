// A text that cannot be encoded.
struct UnicodeEncodeError : UnicodeError { using UnicodeError::UnicodeError; };
