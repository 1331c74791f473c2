# A hash of these entries, in their order.
sub ordered(@entries) {
    tie my %hash, 'Ordered';
    %hash = @entries;
    return \%hash;
}
