# A value of a type that an operation has no use for.
struct InvalidType <: Exception
    msg::String
end
