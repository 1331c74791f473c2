# Only the positive counts.
sub positive($counts) {
    return ordered(map { ($_ => $counts->{$_}) } grep { $counts->{$_} > 0 } keys %$counts);
}
