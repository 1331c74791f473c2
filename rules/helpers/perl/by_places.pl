# Order of tuples by the orders of their places.
sub by_places(@orders) {
    return sub ($x, $y) {
        my $first = first { $orders[$_]->($x->[$_], $y->[$_]) } 0 .. $#orders;
        return defined($first) ? $orders[$first]->($x->[$first], $y->[$first]) : 0;
    };
}
