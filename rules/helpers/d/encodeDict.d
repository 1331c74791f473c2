// A dictionary as canonical JSON.
string encodeDict(D, K, V)(D dict, K encodeKey, V encodeValue) {
    string[] parts;
    static if (is(D == class)) foreach (key; dict.order) parts ~= "[" ~ encodeKey(key) ~ "," ~ encodeValue(dict.table[key]) ~ "]";
    else foreach (key, value; dict) parts ~= "[" ~ encodeKey(key) ~ "," ~ encodeValue(value) ~ "]";
    return "{\"$dict\":[" ~ parts.join(",") ~ "]}";
}
