// A temporary value as something that a function may change.
template <class T>
T& lvalue(T&& value) { return value; }
