# Order of arrays by their elements.
sub by_items($order) {
    return sub ($x, $y) {
        my $first = first { $order->($x->[$_], $y->[$_]) } 0 .. min($#$x, $#$y);
        return defined($first) ? $order->($x->[$first], $y->[$first]) : @$x <=> @$y;
    };
}
