# Without an entry.
Base.pop!(dict::OrderedDict, key) = (value = dict[key]; delete!(dict, key); value)
Base.pop!(dict::OrderedDict, key, default) = haskey(dict, key) ? pop!(dict, key) : default
function Base.delete!(dict::OrderedDict, key)
    if haskey(dict.entries, key)
        delete!(dict.entries, key)
        deleteat!(dict.order, findfirst(isequal(key), dict.order))
    end
    return dict
end
