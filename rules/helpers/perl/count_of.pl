# Number of equal elements.
sub count_of($items, $wanted) {
    return scalar grep { equals($_, $wanted) } @$items;
}
