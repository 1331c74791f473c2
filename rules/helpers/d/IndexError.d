// An index out of range, with a message.
class IndexError : RangeError {
    this(const(char)[] message) {
        super(message.idup, __FILE__, __LINE__);
    }
}
