# The quotient of two integers, rounded towards zero, where / would make a float of it.
sub quotient($x, $y) {
    use integer;
    return $x / $y;
}
