// An index or a key that is not there.
class LookupError : RangeError { this(C)(const(C)[] message) { super(message.to!(typeof(msg)), __FILE__, __LINE__); } }
