# Adds a number to the count of each item; gives the counts.
sub tally($counts, $by, @items) {
    $counts->{$_} = ($counts->{$_} // 0) + $by for @items;
    return $counts;
}
