use v5.36;
use utf8;
use List::Util qw(all any first max min product reduce sum0 uniq);

# Merge overlapping or touching (start, end) intervals, leaving the input alone.
sub merge_intervals($intervals) {
    my $merged = [];
    for my $item (sort { $a->[0] <=> $b->[0] || $a->[1] <=> $b->[1] } @$intervals) {
        my ($start, $end) = @$item;
        if (scalar(@$merged) && $start <= $merged->[-1]->[1]) {
            my ($last_start, $last_end) = @{pop(@$merged)};
            push(@$merged, [$last_start, max($last_end, $end)]);
        } else {
            push(@$merged, [$start, $end]);
        }
    }
    return $merged;
}
