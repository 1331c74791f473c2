# Adds one to the count of each element.
function tally(counts, items)
    for item in items
        counts[item] = get(counts, item, 0) + 1
    end
    return counts
end
