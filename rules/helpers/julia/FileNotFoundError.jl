# A missing file.
struct FileNotFoundError <: Exception
    msg::String
end
