# A value of a union type in the canonical encoding, by what it is at run time.
encode_any(value::Nothing) = "null"
encode_any(value::Bool) = string(value)
encode_any(value::Signed) = encode_int(value)
encode_any(value::AbstractFloat) = encode_float(value)
encode_any(value::Union{AbstractString,AbstractChar}) = encode_str(value)
encode_any(value::AbstractDict) = encode_dict(value, encode_any, encode_any)
encode_any(value::AbstractSet) = encode_tagged("set", encode_items(value, encode_any))
encode_any(value::Tuple) = encode_tagged("tuple", encode_items(value, encode_any))
encode_any(value) = encode_items(value, encode_any)
