# Whether an equal element is there.
sub contains($items, $wanted) {
    return any { equals($_, $wanted) } @$items;
}
