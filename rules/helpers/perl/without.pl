# Members of the first set only.
sub without($x, $y) {
    return set_of(grep { !exists $y->{$_} } keys %$x);
}
