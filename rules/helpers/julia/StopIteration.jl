# The end of an iterator.
struct StopIteration <: Exception
    msg::String
end
