// A variable that is read before it is assigned.
struct UnboundLocalError : NameError { using NameError::NameError; };
