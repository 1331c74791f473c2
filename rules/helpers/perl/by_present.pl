# An order of values that must be there.
sub by_present($order) {
    return sub ($x, $y) { return $order->(some($x), some($y)) };
}
