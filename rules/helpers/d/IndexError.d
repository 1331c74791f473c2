// An index out of range, with a message.
class IndexError : ArrayIndexError {
    this(C)(const(C)[] message) {
        super(0, 0);
        msg = message.to!(typeof(msg));
    }
}
