# What is left to others.
struct NotImplementedError <: Exception
    msg::String
end
