// How many entries there are.
var count: Int { keys.count }
