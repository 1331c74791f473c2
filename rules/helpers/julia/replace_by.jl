# A text with each match replaced by what a function of it gives.
function replace_by(text, pattern, change)
    out, after = IOBuffer(), 1
    for m in eachmatch(pattern, text)
        print(out, SubString(text, after, prevind(text, m.offset)), change(m))
        after = m.offset + ncodeunits(m.match)
    end
    print(out, SubString(text, after))
    return String(take!(out))
end
