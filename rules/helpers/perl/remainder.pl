# Remainder with the sign of the dividend.
sub remainder($x, $y) {
    use integer;
    return $x % $y;
}
