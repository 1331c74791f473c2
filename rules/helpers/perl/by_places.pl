# Order of tuples by the orders of their places.
sub by_places(@orders) {
    return sub ($x, $y) {
        for my $i (0 .. $#orders) {
            my $found = $orders[$i]->($x->[$i], $y->[$i]);
            return $found if $found;
        }
        return 0;
    };
}
