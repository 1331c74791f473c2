// What an error says, in the source's words.
string messageOf(Throwable error) {
    if (typeid(error) == typeid(ArrayIndexError)) return "list index out of range";
    return error.msg.to!string;
}
