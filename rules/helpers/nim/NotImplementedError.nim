# Something that is still to be written.
type NotImplementedError = object of RuntimeError
