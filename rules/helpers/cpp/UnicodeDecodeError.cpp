// Bytes that cannot be decoded.
struct UnicodeDecodeError : UnicodeError { using UnicodeError::UnicodeError; };
