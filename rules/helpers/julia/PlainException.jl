# An exception that is nothing in particular.
struct PlainException <: Exception
    msg::String
end
