# IEEE 754 quotient: a zero divisor gives an infinity or nan.
sub divide($x, $y) {
    return $y != 0 ? $x / $y : $x == 0 ? 'nan' + 0 : $x > 0 ? 9**9**9 : -9**9**9;
}
