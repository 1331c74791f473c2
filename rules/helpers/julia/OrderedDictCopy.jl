# A copy one level deep.
Base.copy(dict::OrderedDict{K,V}) where {K,V} = OrderedDict{K,V}(dict)
