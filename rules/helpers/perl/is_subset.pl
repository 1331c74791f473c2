# Whether all members of the first set are in the second.
sub is_subset($x, $y) {
    return all { exists $y->{$_} } keys %$x;
}
