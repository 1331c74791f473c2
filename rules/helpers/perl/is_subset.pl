# Whether all members of the first set are in the second.
sub is_subset($x, $y) {
    for my $member (keys %$x) { return '' unless exists $y->{$member} }
    return 1;
}
