// The values, in the order of their keys.
var values: [Value] { keys.map { table[$0]! } }
