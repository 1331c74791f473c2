# The truth of a value of any type.
truthy(value) = true
truthy(value::Nothing) = false
truthy(value::Number) = !iszero(value)
truthy(value::Union{AbstractString,AbstractVector,AbstractDict,AbstractSet,Tuple}) = !isempty(value)
