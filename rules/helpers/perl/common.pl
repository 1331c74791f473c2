# Members of both sets.
sub common($x, $y) {
    return set_of(grep { exists $y->{$_} } keys %$x);
}
