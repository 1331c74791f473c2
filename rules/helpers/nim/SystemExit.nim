# The end of the program.
type SystemExit = object of CatchableError
