# Order of numbers.
sub by_number($x, $y) { return $x <=> $y }
