# A missing name.
struct NameError <: Exception
    msg::String
end
