# The cube root.
sub cube_root($value) {
    my $root = abs($value)**(1 / 3);
    my $whole = int($root + 0.5);
    $root = $whole if $whole**3 == abs($value);
    return $value < 0 ? -$root : $root;
}
