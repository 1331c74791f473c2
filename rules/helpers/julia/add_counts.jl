# Adds the counts of another dictionary, or takes them off.
function add_counts(counts, others, sign)
    for (item, count) in others
        counts[item] = get(counts, item, 0) + sign * count
    end
    return counts
end
