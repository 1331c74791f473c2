# An interruption.
type KeyboardInterrupt = object of CatchableError
