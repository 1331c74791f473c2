# Index of the first occurrence inside [from, to), or -1; bounds count from the end if negative, and clamp.
function find_between(text, wanted, from, to=length(text))
    start, stop = clamped(from, length(text)), clamped(to, length(text))
    (from > length(text) || start > stop) && return -1
    found = find_text(slice_text(text, start, stop), wanted)
    return found < 0 ? -1 : start + found
end
