# A character as it stands between quotes.
function escaped_char(c, mark)
    c in ('\\', mark) && return "\\$c"
    c == '\n' && return "\\n"
    c == '\r' && return "\\r"
    c == '\t' && return "\\t"
    isprint(c) && return string(c)
    code = UInt32(c)
    code < 0x100 && return "\\x" * string(code; base=16, pad=2)
    return code < 0x10000 ? "\\u" * string(code; base=16, pad=4) : "\\U" * string(code; base=16, pad=8)
end
