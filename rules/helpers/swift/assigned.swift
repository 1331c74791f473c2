// Gives a variable a value, and gives that value.
func assigned<T>(_ variable: inout T, _ value: T) -> T {
    variable = value
    return value
}
