# A dictionary that keeps its entries in the order in which they were put in.
struct OrderedDict{K,V} <: AbstractDict{K,V}
    order::Vector{K}
    entries::Dict{K,V}
    OrderedDict{K,V}() where {K,V} = new{K,V}(K[], Dict{K,V}())
end
function OrderedDict{K,V}(entries) where {K,V}
    dict = OrderedDict{K,V}()
    for (key, value) in entries
        dict[key] = value
    end
    return dict
end
OrderedDict{K,V}(entry::Pair) where {K,V} = OrderedDict{K,V}((entry,))
OrderedDict{K,V}(entries::Pair...) where {K,V} = OrderedDict{K,V}(entries)
Base.length(dict::OrderedDict) = length(dict.order)
Base.sizehint!(dict::OrderedDict, count; options...) = dict
Base.haskey(dict::OrderedDict, key) = haskey(dict.entries, key)
Base.getindex(dict::OrderedDict, key) = dict.entries[key]
Base.get(dict::OrderedDict, key, default) = get(dict.entries, key, default)
function Base.setindex!(dict::OrderedDict, value, key)
    haskey(dict.entries, key) || push!(dict.order, key)
    dict.entries[key] = value
    return dict
end
function Base.iterate(dict::OrderedDict, at=1)
    at > length(dict.order) && return nothing
    key = dict.order[at]
    return key => dict.entries[key], at + 1
end
