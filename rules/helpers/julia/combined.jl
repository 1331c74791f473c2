# Counts of two dictionaries combined; only positive ones stay.
function combined(operation, a, b)
    result = typeof(a)()
    for item in unique([collect(keys(a)); collect(keys(b))])
        count = operation(get(a, item, 0), get(b, item, 0))
        if count > 0
            result[item] = count
        end
    end
    return result
end
