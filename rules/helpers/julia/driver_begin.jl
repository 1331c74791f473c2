# Nothing to prepare: the arguments of the program stay where they are.
driver_begin() = nothing
