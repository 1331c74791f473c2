# A missing attribute.
struct AttributeError <: Exception
    msg::String
end
