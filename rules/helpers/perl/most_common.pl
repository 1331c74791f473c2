# Items and counts, highest count first, so many at most.
sub most_common($counts, $limit) {
    my @sorted = sort { $b->[1] <=> $a->[1] } entries($counts);
    return [defined($limit) ? @sorted[0 .. min($limit, scalar @sorted) - 1] : @sorted];
}
