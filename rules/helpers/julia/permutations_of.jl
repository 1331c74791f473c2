# All sequences of so many elements at different places.
function permutations_of(items, size=length(items))
    size > length(items) && return Tuple[]
    found = [Int[]]
    for _ in 1:size
        found = [[places; i] for places in found for i in eachindex(items) if !(i in places)]
    end
    return Tuple[Tuple(items[places]) for places in found]
end
