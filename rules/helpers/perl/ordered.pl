# A hash of these entries, in their order.
sub ordered(@entries) {
    tie my %hash, 'Ordered';
    while (my ($key, $value) = splice(@entries, 0, 2)) { $hash{$key} = $value }
    return \%hash;
}
