// The name of an exception's class, as Python calls it.
string errorName(Throwable error) {
    const name = typeid(error).name.splitter('.').array[$ - 1];
    return (name.startsWith("Array") ? "IndexError" : name == "RangeError" ? "KeyError" : name).to!string;
}
