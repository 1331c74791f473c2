// Whether the value of a sum type is of a type.
bool isMember(T, S)(S value) { return value.match!(inner => is(typeof(inner) == T)); }
