// factorial gives the product of 1 to n.
func factorial(n int) int {
	if n < 0 {
		panic("ValueError: factorial() not defined for negative values")
	}
	result := 1
	for i := 2; i <= n; i++ {
		result = multiply(result, i)
	}
	return result
}
