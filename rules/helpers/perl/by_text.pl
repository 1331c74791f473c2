# Order of strings.
sub by_text($x, $y) { return $x cmp $y }
