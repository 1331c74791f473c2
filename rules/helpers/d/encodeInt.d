// An integer as JSON; beyond 2^53 as text.
string encodeInt(T)(T n) {
    const digits = n.to!string;
    return digits.length < 16 ? digits : "{\"$int\":\"" ~ digits ~ "\"}";
}
