# The arithmetic mean of numbers.
function mean_of(items)
    isempty(items) && throw(ArgumentError("mean requires at least one data point"))
    return total(items) / length(items)
end
