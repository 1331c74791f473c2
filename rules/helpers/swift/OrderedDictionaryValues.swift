// The values, in the order of their keys.
var values: [Value] { keys.map { valueOf[$0]! } }
