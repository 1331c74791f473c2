# All choices of so many elements in order; the next place is so much after the last.
function combinations_of(items, size, gap=1)
    found = [Int[]]
    for _ in 1:size
        found = [[places; i] for places in found for i in (isempty(places) ? 1 : last(places) + gap):length(items)]
    end
    return Tuple[Tuple(items[places]) for places in found]
end
