// A key that is not there.
class KeyError : RangeError {
    this(const(char)[] message) {
        super(message.idup, __FILE__, __LINE__);
    }
}
