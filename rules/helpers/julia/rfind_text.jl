# Index of the last occurrence inside [from, to), or -1; bounds count from the end if negative, and clamp.
function rfind_text(text, wanted, from=0, to=length(text))
    from > length(text) && return -1
    start, stop = slice_bounds(length(text), from, to)
    isempty(wanted) && return to < 0 && to + length(text) < start || 0 <= to < start ? -1 : stop
    inside = slice(text, start, stop)
    found = findlast(wanted, inside)
    return isnothing(found) ? -1 : start + length(inside[1:prevind(inside, first(found))])
end
