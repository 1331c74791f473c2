# Adds a number to the count of each item; gives the counts.
sub tally($counts, $by, @items) {
    $counts->{$_} += $by for @items;
    return $counts;
}
