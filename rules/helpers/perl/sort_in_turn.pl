# Sorts an array in place by a comparison that is only asked whether a later element belongs before an earlier one; gives it back.
sub sort_in_turn($items, $order) {
    my $swaps = sub ($later, $earlier) { return $order->($items->[$later], $items->[$earlier]) < 0 };
    @$items = @$items[sort { $a > $b ? ($swaps->($a, $b) ? -1 : 1) : ($swaps->($b, $a) ? 1 : -1) } 0 .. $#$items];
    return $items;
}
