use v5.36;
use utf8;
use List::Util qw(all any first max min product reduce sum0 uniq);

# Order of tuples by the orders of their places.
sub by_places(@orders) {
    return sub ($x, $y) {
        for my $i (0 .. $#orders) {
            my $found = $orders[$i]->($x->[$i], $y->[$i]);
            return $found if $found;
        }
        return 0;
    };
}

# Order of numbers.
sub by_number($x, $y) { return $x <=> $y }

# Sorts an array in place by a comparison, forwards or backwards, stable; gives it back.
sub sort_with($items, $order, $direction) {
    @$items = sort { $direction * $order->($a, $b) } @$items;
    return $items;
}

# The element at an index, which may count from the end; outside raises.
sub at($items, $index) {
    die "IndexError: list index out of range\n" unless exists $items->[$index];
    return $items->[$index];
}

# Merge overlapping or touching (start, end) intervals, leaving the input alone.
sub merge_intervals($intervals) {
    my $merged = [];
    for my $item (@{sort_with([@$intervals], by_places(\&by_number, \&by_number), 1)}) {
        my ($start, $end) = @$item;
        if (scalar(@$merged) && $start <= at($merged, -1)->[1]) {
            my ($last_start, $last_end) = @{pop(@$merged) // die("IndexError: pop from empty list\n")};
            push(@$merged, [$last_start, max($last_end, $end)]);
        } else {
            push(@$merged, [$start, $end]);
        }
    }
    return $merged;
}
