// A dictionary as canonical JSON.
string encodeDict(D, K, V)(D dict, K encodeKey, V encodeValue) {
    string[] parts;
    foreach (key, value; dict) parts ~= "[" ~ encodeKey(key) ~ "," ~ encodeValue(value) ~ "]";
    return "{\"$dict\":[" ~ parts.join(",") ~ "]}";
}
