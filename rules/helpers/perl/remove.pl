# Removes the first equal element.
sub remove($items, $wanted) {
    my $place = first { equals($items->[$_], $wanted) } 0 .. $#$items;
    splice(@$items, $place // die("ValueError: list.remove(x): x not in list\n"), 1);
}
