// callDepth is how many calls that deeper counts are under way.
var callDepth int
