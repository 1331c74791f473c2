// A value in the canonical encoding, by what it is at run time.
static String encodeAny(Object value) {
    if (value == null || value instanceof Boolean) {
        return String.valueOf(value);
    }
    if (value instanceof Long || value instanceof Integer) {
        return encodeInt(((Number) value).longValue());
    }
    if (value instanceof Double) {
        return encodeFloat((Double) value);
    }
    if (value instanceof BigInteger) {
        return encodeBig((BigInteger) value);
    }
    if (value instanceof List) {
        return encodeItems((List<?>) value, item -> encodeAny(item));
    }
    if (value instanceof Set) {
        return "{\"$set\":" + encodeItems((Set<?>) value, item -> encodeAny(item)) + "}";
    }
    if (value instanceof Map) {
        return encodeMap((Map<?, ?>) value, item -> encodeAny(item), item -> encodeAny(item));
    }
    if (value instanceof Record) {
        return "{\"$tuple\":" + encodeItems(components((Record) value), item -> encodeAny(item)) + "}";
    }
    return encodeStr(value.toString());
}
