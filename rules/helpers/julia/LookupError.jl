# A failed look-up.
struct LookupError <: Exception
    msg::String
end
