# A dictionary in the canonical encoding.
function encode_dict(dict, encode_key, encode_value)
    return encode_tagged("dict", "[" * join(["[$(encode_key(k)),$(encode_value(v))]" for (k, v) in dict], ",") * "]")
end
