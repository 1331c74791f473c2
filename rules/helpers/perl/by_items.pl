# Order of arrays by their elements.
sub by_items($order) {
    return sub ($x, $y) {
        for my $i (0 .. min($#$x, $#$y)) {
            my $found = $order->($x->[$i], $y->[$i]);
            return $found if $found;
        }
        return @$x <=> @$y;
    };
}
