# The places from and to, which count from the end if negative, as counts of elements before them.
function slice_bounds(size, from, to)
    from = clamp(from < 0 ? from + size : from, 0, size)
    to = clamp(to < 0 ? to + size : to, 0, size)
    return from, max(from, to)
end
