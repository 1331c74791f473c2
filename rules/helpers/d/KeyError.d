// A key that is not there.
class KeyError : RangeError { this(C)(const(C)[] message) { super(message.to!(typeof(msg)), __FILE__, __LINE__); } }
