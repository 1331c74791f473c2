# Elements up to the first that fails the test.
sub take_while($items, $test) {
    my @taken;
    for my $item (@$items) { $test->($item) ? push(@taken, $item) : last }
    return \@taken;
}
