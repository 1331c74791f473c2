// The outcome of a call as a piece of JSON: its result or what it throws.
string driverAttempt(F)(F run) {
    if (_setjmp(driverPlace) != 0) return "\"raise\":[\"RecursionError\",\"maximum recursion depth exceeded\"]";
    try {
        static if (is(typeof(run()) == void)) {
            run();
            return "\"ok\":null";
        } else return "\"ok\":" ~ run();
    } catch (Throwable error) {
        const name = typeid(error).name.splitter('.').array[$ - 1].to!string, told = error.msg.findSplit(": ");
        const named = name == "Exception" && told[0].endsWith("Error", "StopIteration") && !told[0].canFind(' ');
        return "\"raise\":[" ~ encodeStr(named ? told[0].to!string : name) ~ "," ~ encodeStr((named ? told[2] : error.msg).to!string) ~ "]";
    }
}
