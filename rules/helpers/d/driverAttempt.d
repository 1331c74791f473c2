// The outcome of a call as a piece of JSON: its result or what it throws.
string driverAttempt(F)(F run) {
    try {
        static if (is(typeof(run()) == void)) {
            run();
            return "\"ok\":null";
        } else return "\"ok\":" ~ run();
    } catch (Throwable error) {
        return "\"raise\":[" ~ encodeStr(typeid(error).name.splitter('.').array[$ - 1].to!string) ~ "," ~ encodeStr(error.msg.to!string) ~ "]";
    }
}
