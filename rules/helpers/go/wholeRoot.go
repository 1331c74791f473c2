// wholeRoot gives the integer part of the square root.
func wholeRoot(value int) int {
	root := int(squareRoot(float64(value)))
	for root*root > value {
		root--
	}
	for (root+1)*(root+1) <= value {
		root++
	}
	return root
}
