# Running sums.
sub running(@items) {
    my $sum;
    return [map { $sum = defined($sum) ? $sum + $_ : $_ } @items];
}
