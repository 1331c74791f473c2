# Index of the last occurrence inside [from, to), or -1; bounds count from the end if negative, and clamp.
function rfind_text(text, wanted, from=0, to=length(text))
    start, stop = clamped(from, length(text)), clamped(to, length(text))
    (from > length(text) || start > stop) && return -1
    isempty(wanted) && return stop
    inside = slice_text(text, start, stop)
    found = findlast(wanted, inside)
    return isnothing(found) ? -1 : start + length(inside, 1, first(found) - 1)
end
