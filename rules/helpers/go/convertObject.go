// convertObject gives an object that may be missing in another form.
func convertObject[A, B any](object *A, function func(*A) B) *B {
	if object == nil {
		return nil
	}
	converted := function(object)
	return &converted
}
