// newDict makes an empty Dict.
func newDict[K comparable, V any]() *Dict[K, V] { return &Dict[K, V]{[]K{}, map[K]V{}} }
