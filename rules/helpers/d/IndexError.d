// An index out of range, with a message.
class IndexError : RangeError {
    this(C)(const(C)[] message) {
        super(message.to!(typeof("")), __FILE__, __LINE__);
    }
}
