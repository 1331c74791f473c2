# The bytes of a text in a named encoding.
function encode_as(text, name)
    plain = replace(lowercase(name), '-' => "", '_' => "")
    plain in ("utf8", "ascii", "latin1", "iso88591") || throw(LookupError("unknown encoding: $name"))
    plain == "utf8" && return Vector{UInt8}(text)
    limit = plain == "ascii" ? 0x80 : 0x100
    all(c -> UInt32(c) < limit, text) || throw(UnicodeError("'$name' codec can't encode the text"))
    return UInt8[UInt8(c) for c in text]
end
