# The next line of standard input without its line end.
sub read_line() {
    my $line = <STDIN> // die "EOFError: EOF when reading a line\n";
    chomp $line;
    return $line;
}
