// raiseAs panics where a value is wanted.
func raiseAs[T any](problem *Exception) T { panic(problem) }
