# Runs of elements with equal keys, as pairs of key and run.
function runs(items, key=identity)
    found = Tuple[]
    for item in items
        value = key(item)
        if !isempty(found) && first(last(found)) == value
            push!(last(last(found)), item)
        else
            push!(found, (value, [item]))
        end
    end
    return found
end
