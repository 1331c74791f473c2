// No values at all.
object NoValues
