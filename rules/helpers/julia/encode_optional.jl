# A value that may be missing in the canonical encoding.
encode_optional(value, encode) = isnothing(value) ? "null" : encode(value)
