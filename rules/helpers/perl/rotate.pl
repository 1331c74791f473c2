# Moves n elements from the end to the front (for a negative n the other way).
sub rotate($items, $n) {
    return unless @$items;
    unshift(@$items, splice(@$items, @$items - $n % @$items));
}
