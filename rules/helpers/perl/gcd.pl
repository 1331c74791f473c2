# The greatest common divisor.
sub gcd($x, $y) { return $y ? gcd($y, $x % $y) : abs($x) }
