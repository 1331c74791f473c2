// Single is a tuple of one.
type Single[A any] struct {
	First A
}
