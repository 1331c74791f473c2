# Whether an equal element is there.
sub contains($items, $wanted) {
    for my $item (@$items) { return 1 if equals($item, $wanted) }
    return '';
}
