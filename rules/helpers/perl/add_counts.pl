# Adds the counts of another, times a factor; gives the counts.
sub add_counts($counts, $other, $factor) {
    $counts->{$_} = ($counts->{$_} // 0) + $factor * $other->{$_} for keys %$other;
    return $counts;
}
