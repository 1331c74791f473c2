# The elements by key, in order.
function grouped_by(groups, items, key)
    for item in items
        push!(get!(groups, key(item), typeof(item)[]), item)
    end
    return groups
end
