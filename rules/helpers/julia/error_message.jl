# The message of an exception.
error_message(error) = hasproperty(error, :msg) ? string(error.msg) : error isa KeyError ? quoted_of(error.key) : sprint(showerror, error)
