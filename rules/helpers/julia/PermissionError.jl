# A refused access.
struct PermissionError <: Exception
    msg::String
end
