// raiseAs panics where a value is wanted.
func raiseAs[T any](problem any) T { panic(problem) }
