# Index of the first equal element inside [from, to).
function index_between(items, item, from, to=length(items))
    start = clamped(from, length(items))
    return start + index_of(items[(start + 1):clamped(to, length(items))], item)
end
