# A float in the canonical encoding.
function encode_float(number)
    isnan(number) && return encode_tagged("float", "\"nan\"")
    isinf(number) && return encode_tagged("float", number > 0 ? "\"inf\"" : "\"-inf\"")
    return string(Float64(number))
end
