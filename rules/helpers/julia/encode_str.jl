# A string in the canonical encoding: JSON in ASCII.
function encode_str(text)
    out = IOBuffer()
    for c in string(text)
        code = isvalid(c) ? UInt32(c) : 0x0000fffd
        if c in ('"', '\\')
            print(out, '\\', c)
        elseif 0x20 <= code < 0x7f
            print(out, c)
        elseif code < 0x10000
            print(out, "\\u", string(code; base=16, pad=4))
        else
            code -= 0x10000
            print(out, "\\u", string(0xd800 + (code >> 10); base=16), "\\u", string(0xdc00 + (code & 0x3ff); base=16))
        end
    end
    return "\"" * String(take!(out)) * "\""
end
